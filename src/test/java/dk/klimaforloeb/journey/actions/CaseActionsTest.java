package dk.klimaforloeb.journey.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What all actions of the start menu have in common, tried with one of them. */
@ProcessTest
class CaseActionsTest {

  private static final String ACTION = "guidance-request";
  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String ODDER = Cases.key("0727", "1");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired IdentityService identityService;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired FormService formService;

  private ProcessInstance favrskov;

  @BeforeEach
  void favrskovsJourneyRuns() throws Exception {
    cases.startProgramme();
    favrskov = cases.requestJourney("0710", "1");
  }

  @Test
  void aMunicipalityWithoutAJourneyIsToldSoAndNothingStarts() {
    assertThatThrownBy(() -> starters.asMunicipality("0727", ACTION))
        .hasStackTraceContaining("intet forløb i gang")
        .satisfies(
            thrown -> assertThat(thrown).hasRootCauseInstanceOf(BadUserRequestException.class));

    assertThat(actions()).isZero();
  }

  @Test
  void whateverComesWithTheRequestTheCaseIsTheStartersOwn() {
    cases.requestJourney("0727", "1");

    ProcessInstance action =
        cases.as(
            "user-0710",
            "municipality-0710",
            "0710",
            () ->
                runtimeService
                    .createProcessInstanceByKey(ACTION)
                    .processDefinitionWithoutTenantId()
                    .businessKey(ODDER)
                    .setVariables(
                        Map.of("municipalityCode", "0727", "starter", "user-0727", "round", "2"))
                    .execute());

    assertThat(action.getTenantId()).isEqualTo("0710");
    assertThat(cases.only(ACTION, ODDER)).isNull();
    assertThat(cases.only(ACTION, FAVRSKOV)).isNotNull();
    assertThat(action)
        .variables()
        .containsEntry("municipalityCode", "0710")
        .containsEntry("round", "1");
    assertThat(action).task().isAssignedTo("user-0710");
  }

  @Test
  void anotherMunicipalityNeitherSeesNorWorksOnIt() {
    cases.requestJourney("0727", "1");
    ProcessInstance action = starters.asMunicipality("0710", ACTION);
    String task = starters.task(action).getId();

    Supplier<Long> seen =
        () ->
            taskService.createTaskQuery().taskId(task).count()
                + runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceId(action.getId())
                    .count();

    assertThat(cases.as("user-0710", "municipality-0710", "0710", seen)).isEqualTo(2);
    assertThat(cases.as("user-0727", "municipality-0727", "0727", seen)).isZero();
    assertThatThrownBy(
            () ->
                cases.as(
                    "user-0727",
                    "municipality-0727",
                    "0727",
                    () -> {
                      formService.submitTaskForm(task, Answers.of("request-guidance", "topic"));
                      return null;
                    }))
        .isInstanceOfAny(AuthorizationException.class, ProcessEngineException.class);
    assertThat(action).isWaitingAtExactly("UserTask_RequestGuidance");
  }

  @Test
  void whoIsInTwoMunicipalitiesIsNotGuessedAt() {
    identityService.setAuthentication(
        "both", List.of("municipality-0710", "municipality-0727"), List.of("0710", "0727"));

    assertThatThrownBy(
            () ->
                runtimeService
                    .createProcessInstanceByKey(ACTION)
                    .processDefinitionWithoutTenantId()
                    .execute())
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("netop én kommune");

    identityService.clearAuthentication();
    assertThat(actions()).isZero();
  }

  @Test
  void onlyAJourneyThatRunsCanBeChosen() {
    ProcessInstance action = starters.asCoordinator(ACTION);

    assertThatThrownBy(
            () ->
                starters.submitAsCoordinator(
                    action, Answers.of("choose-journey", "chosen", "journey", ODDER)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(journey)");
    assertThat(action).isWaitingAtExactly("UserTask_ChooseJourney");
  }

  @Test
  void aJourneyThatEndsMeanwhileNeedsNothing() {
    ProcessInstance action = starters.asCoordinator(ACTION);
    String task = starters.task(action).getId();
    identityService.setAuthentication(
        "coordinator", List.of("kkr-coordinator"), List.of("programme", "0710"));
    formService.submitTaskForm(task, Answers.of("choose-journey", "chosen", "journey", FAVRSKOV));
    identityService.clearAuthentication();
    runtimeService
        .createMessageCorrelation("JourneyWithdrawn")
        .processInstanceId(favrskov.getId())
        .correlate();

    cases.runJobs();

    assertThat(action).isEnded();
    assertThat(cases.path(action)).endsWith("EndEvent_WentOnInCase");
    assertThat(cases.only(ACTION, FAVRSKOV)).isNull();
  }

  @Test
  void anActionEndsWithItsJourney() {
    ProcessInstance action = starters.asMunicipality("0710", ACTION);

    runtimeService
        .createMessageCorrelation("JourneyWithdrawn")
        .processInstanceId(favrskov.getId())
        .correlate();
    cases.runJobs();

    assertThat(action).isEnded();
    assertThat(cases.path(action))
        .containsExactly(
            "StartEvent_GuidanceWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "Gateway_BeforeRequestGuidance",
            "UserTask_RequestGuidance",
            "SubProcess_JourneyEnded",
            "StartEvent_JourneyEnded",
            "EndEvent_Closed");
  }

  private long actions() {
    return runtimeService.createProcessInstanceQuery().processDefinitionKey(ACTION).count();
  }
}
