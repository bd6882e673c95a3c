package dk.klimaforloeb.journey.journeychange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class JourneyChangeProcessTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String ODDER = Cases.key("0727", "1");

  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired FormService formService;
  @Autowired IdentityService identityService;

  private ProcessInstance favrskov;
  private ProcessInstance odder;
  private ProcessInstance change;

  @BeforeEach
  void greteStartsAChange() {
    favrskov = cases.requestJourney("0710", "1");
    odder = cases.requestJourney("0727", "1");
    change = asGrete(this::startChange);
  }

  @Test
  void theSecretariatWithdrawsOneJourneyAndNoOther() {
    submitAsGrete(Answers.withdrawal(FAVRSKOV));

    assertThat(change).isEnded();
    assertThat(cases.path(change))
        .containsExactly(
            "StartEvent_ChangeWanted",
            "UserTask_ChooseChange",
            "Gateway_KindOfChange",
            "SendTask_WithdrawJourney",
            "EndEvent_ChangeMade");
    assertThat(favrskov).isEnded();
    assertThat(cases.path(favrskov)).endsWith("EndEvent_Withdrawn");
    assertThat(cases.task(FAVRSKOV)).isNull();
    assertThat(odder).isWaitingAtExactly("CallActivity_Onboarding");
    assertThat(cases.recorded("choose-change", "case_key")).containsExactly(FAVRSKOV);
    assertThat(cases.recorded("choose-change", "tenant_id")).containsExactly("0710");
    assertThat(cases.recorded("choose-change", "reason")).containsExactly("Nyt byråd.");
  }

  @Test
  void whoChoosesNothingChangesNothing() {
    submitAsGrete(Answers.nothing());

    assertThat(change).isEnded();
    assertThat(cases.path(change))
        .containsExactly(
            "StartEvent_ChangeWanted",
            "UserTask_ChooseChange",
            "Gateway_KindOfChange",
            "EndEvent_NothingChanged");
    assertThat(favrskov).isWaitingAtExactly("CallActivity_Onboarding");
    assertThat(odder).isWaitingAtExactly("CallActivity_Onboarding");
  }

  @Test
  void theTaskIsTheStartersOwn() {
    assertThat(change).task().isAssignedTo("secretary");
    assertThat(change.getBusinessKey()).isNull();
    assertThat(change.getTenantId()).isEqualTo("programme");

    assertThatThrownBy(
            () -> cases.submit("colleague", "secretariat", task(), Answers.withdrawal(FAVRSKOV)))
        .isInstanceOf(AuthorizationException.class);

    assertThat(change).isWaitingAtExactly("UserTask_ChooseChange");
  }

  @Test
  void theJourneysThatTheStarterMaySeeAreOffered() {
    String task = task().getId();

    Object offered = asGrete(() -> formService.getTaskFormVariables(task).get("journeys"));

    assertThat(String.valueOf(offered)).contains(FAVRSKOV, ODDER);
  }

  @Test
  void aJourneyThatDoesNotRunCannotBeWithdrawn() {
    assertThatThrownBy(() -> submitAsGrete(Answers.withdrawal(Cases.key("0791", "1"))))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(journey)");

    assertThat(change).isWaitingAtExactly("UserTask_ChooseChange");
    assertThat(cases.recorded("choose-change", "kind")).isEmpty();
  }

  @Test
  void aJourneyThatEndsMeanwhileNeedsNoWithdrawal() {
    asGrete(
        () -> {
          formService.submitTaskForm(task().getId(), Answers.withdrawal(FAVRSKOV));
          return null;
        });
    runtimeService
        .createMessageCorrelation("JourneyWithdrawn")
        .processInstanceId(favrskov.getId())
        .correlate();

    cases.runJobs();

    assertThat(change).isEnded();
    assertThat(cases.path(change)).endsWith("EndEvent_ChangeMade");
    assertThat(cases.path(favrskov)).containsOnlyOnce("EndEvent_Withdrawn");
  }

  private ProcessInstance startChange() {
    return runtimeService
        .createProcessInstanceByKey(JourneyChangeModel.KEY)
        .processDefinitionWithoutTenantId()
        .execute();
  }

  private Task task() {
    return taskService.createTaskQuery().processInstanceId(change.getId()).singleResult();
  }

  private void submitAsGrete(Map<String, Object> values) {
    Task task = task();
    asGrete(
        () -> {
          formService.submitTaskForm(task.getId(), values);
          return null;
        });
    cases.runJobs();
  }

  /** Of the secretariat, which sees all cases. */
  private <T> T asGrete(Supplier<T> action) {
    identityService.setAuthentication(
        "secretary", List.of("secretariat"), List.of("programme", "0710", "0727"));
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
