package dk.klimaforloeb.network.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Mornings;
import dk.klimaforloeb.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A proposal of a joint event that nobody writes. */
@ProcessTest
class LateProposalTest {

  private static final String KEY = "midtjylland-2020:joint";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  @Test
  void whatIsLateIsFollowedUpByTheSecretariat() {
    cases.moveTo("2021-02-15T09:00");
    engine
        .getRuntimeService()
        .createMessageCorrelation("JointEventProposed")
        .withoutTenantId()
        .processInstanceBusinessKey(KEY)
        .setVariable("eventTitle", "Temadag")
        .correlateStartMessage();
    cases.runJobs();
    Mornings.of(engine).begin();
    cases.moveTo("2021-05-10T09:00");
    Mornings.of(engine).stop();

    List<Task> followedUp =
        engine
            .getTaskService()
            .createTaskQuery()
            .taskDefinitionKey("UserTask_ResolveDeadline")
            .list();
    assertThat(followedUp).isNotEmpty().extracting(Task::getTenantId).containsOnly("programme");
    cases.submit(
        "secretary", "secretariat", followedUp.get(0), Answers.of("resolve-deadline", "talked"));
    assertThat(
            engine
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("UserTask_ResolveDeadline")
                .list())
        .hasSize(followedUp.size() - 1);
  }
}
