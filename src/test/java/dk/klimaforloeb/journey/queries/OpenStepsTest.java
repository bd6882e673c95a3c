package dk.klimaforloeb.journey.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.Mornings;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is to be done in a case, and whether the case waits for it. */
@ProcessTest
class OpenStepsTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final CaseKey ODDER = new CaseKey(Cases.key("0727", "1"));
  private static final String MUNICIPALITY = "municipality-0710";
  private static final String COORDINATOR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired OpenSteps openSteps;
  @Autowired Starters starters;
  @Autowired TaskService taskService;

  @BeforeEach
  void favrskovIsInItsGuidance() {
    cases.moveTo("2020-12-01T09:00");
    cases.requestJourney("0710", "1", "guidance");
  }

  @Test
  void aTaskTellsWithWhomItLiesSinceWhenAndUntilWhen() {
    Task task = cases.task(FAVRSKOV.value());
    assertThat(openSteps.of(List.of(FAVRSKOV)))
        .containsExactly(
            new OpenStep(
                FAVRSKOV,
                task.getId(),
                task.getName(),
                List.of(MUNICIPALITY),
                null,
                LocalDate.of(2020, 12, 1),
                LocalDate.of(2021, 1, 4),
                true));

    taskService.setAssignee(task.getId(), "mette");
    taskService.setDueDate(task.getId(), null);

    assertThat(openSteps.of(List.of(FAVRSKOV)))
        .singleElement()
        .satisfies(step -> assertThat(step.assignee()).isEqualTo("mette"))
        .satisfies(step -> assertThat(step.due()).isNull());
  }

  @Test
  void aSessionThatTheGuidanceCalledLeadsOnAndDataOrdersLieBeside() {
    assess(List.of("c2_4"), List.of("risk-map"));

    assertThat(leadingOn())
        .containsOnly(
            Map.entry("UserTask_ArrangeSession", true),
            Map.entry("UserTask_AssessDataOrder", false));
  }

  @Test
  void aSessionThatWasAskedForLiesBeside() {
    ProcessInstance asked = starters.asMunicipality("0710", "guidance-request");
    assertThat(leadingOn())
        .containsOnly(
            Map.entry("UserTask_CompleteSelfAssessment", true),
            Map.entry("UserTask_RequestGuidance", false));
    starters.submitAsMunicipality("0710", asked, Answers.of("request-guidance", "topic"));

    assertThat(leadingOn())
        .containsOnly(
            Map.entry("UserTask_CompleteSelfAssessment", true),
            Map.entry("UserTask_ArrangeSession", false));
  }

  @Test
  void thatSomebodyIsLateIsFollowedUpBeside() {
    cases.moveTo("2021-01-25T00:00");
    Mornings.of(engine).begin();
    cases.moveTo("2021-01-26T08:00");

    assertThat(leadingOn())
        .containsOnly(
            Map.entry("UserTask_CompleteSelfAssessment", true),
            Map.entry("UserTask_FollowUpDeadline", false));
  }

  @Test
  void ofSeveralCasesTheOldestTaskStandsFirst() {
    cases.moveTo("2020-12-02T09:00");
    cases.requestJourney("0727", "1");
    cases.moveTo("2020-12-03T09:00");
    cases.requestJourney("0741", "P", "plan-drafting");

    assertThat(openSteps.of(List.of(ODDER, FAVRSKOV)))
        .extracting(OpenStep::of)
        .containsExactly(FAVRSKOV, ODDER);
    assertThat(openSteps.of(List.of())).isEmpty();
  }

  @Test
  void whoeverAsksGetsThem() {
    assertThat(
            cases.as(
                "user-0727", "municipality-0727", "0727", () -> openSteps.of(List.of(FAVRSKOV))))
        .hasSize(1);
  }

  private void assess(List<String> criteria, List<String> dataSets) {
    submit(MUNICIPALITY, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(
        COORDINATOR, "UserTask_ReviewSelfAssessment", GuidanceAnswers.review(criteria, dataSets));
  }

  private Map<String, Boolean> leadingOn() {
    return openSteps.of(List.of(FAVRSKOV)).stream()
        .collect(
            Collectors.toMap(
                step ->
                    taskService
                        .createTaskQuery()
                        .taskId(step.taskId())
                        .singleResult()
                        .getTaskDefinitionKey(),
                OpenStep::leadsOn));
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, cases.task(FAVRSKOV.value(), element), values);
  }
}
