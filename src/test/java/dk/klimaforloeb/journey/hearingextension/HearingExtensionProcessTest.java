package dk.klimaforloeb.journey.hearingextension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.journey.messages.JourneyWithdrawn;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class HearingExtensionProcessTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired CaseMessages messages;
  @Autowired TaskService taskService;

  @BeforeEach
  void aProposalComesToTheCouncil() {
    cases.moveTo("2022-06-24T08:00");
    cases.requestJourney("0710", "1", "plan-approval");
    submit("UserTask_ScreenEnvironment", Answers.of("screen-environment", "no-report"));
    submit("UserTask_PresentToBody", Answers.of("present-to-body", "recommended"));
    submit("UserTask_PresentToBody", Answers.of("present-to-body", "recommended"));
  }

  /** From 28 June to 10 August. */
  private void theHearingRuns() {
    submit("UserTask_RegisterHearingDecision", Answers.of("register-hearing-decision", "approved"));
  }

  @Test
  void theMunicipalityProlongsItsHearing() {
    theHearingRuns();
    cases.moveTo("2022-08-08T10:00");
    ProcessInstance extension = starters.asMunicipality("0710", HearingExtensionModel.KEY);
    assertThat(starters.offeredToMunicipality("0710", extension))
        .containsEntry("hearingShown", "Høringens sidste dag er 10. august 2022.");
    starters.submitAsMunicipality("0710", extension, Answers.of("extend-hearing", "extended"));

    assertThat(extension).isEnded();
    assertThat(cases.path(extension))
        .containsExactly(
            "StartEvent_HearingExtensionWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "Gateway_BeforeExtendHearing",
            "UserTask_ExtendHearing",
            "Gateway_GoesOn",
            "SendTask_ProlongHearing",
            "EndEvent_HearingProlonged");
    cases.moveTo("2022-08-24T23:59");
    assertThat(task("UserTask_WriteConsultationReport")).isNull();
    cases.moveTo("2022-08-25T00:00");
    assertThat(task("UserTask_WriteConsultationReport")).isNotNull();
  }

  @Test
  void aHearingIsProlongedTwice() {
    theHearingRuns();
    extendTo("2022-08-24");
    assertThatThrownBy(() -> extendTo("2022-08-24"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(hearingEnd)");
    extendTo("2022-09-01");

    cases.moveTo("2022-09-01T23:59");
    assertThat(task("UserTask_WriteConsultationReport")).isNull();
    cases.moveTo("2022-09-02T00:00");
    assertThat(task("UserTask_WriteConsultationReport")).isNotNull();
  }

  @Test
  void theCoordinatorProlongsItInTheCaseChosen() {
    theHearingRuns();
    ProcessInstance chosen = starters.asCoordinator(HearingExtensionModel.KEY);
    ProcessInstance inCase = starters.goesOnIn(FAVRSKOV, chosen);
    starters.submitAsCoordinator(inCase, Answers.of("extend-hearing", "extended"));

    assertThat(cases.path(chosen))
        .containsExactly(
            "StartEvent_HearingExtensionWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "UserTask_ChooseJourney",
            "Gateway_JourneyChosen",
            "SendTask_GoOnInCase",
            "EndEvent_WentOnInCase");
    assertThat(cases.path(inCase))
        .containsExactly(
            "StartEvent_HearingExtensionWantedInCase",
            "Gateway_BeforeExtendHearing",
            "UserTask_ExtendHearing",
            "Gateway_GoesOn",
            "SendTask_ProlongHearing",
            "EndEvent_HearingProlonged");
    assertThat(cases.recorded("hearing-prolongation", "hearingEnd")).containsExactly("2022-08-24");
  }

  @Test
  void whoStartedByMistakeProlongsNothing() {
    theHearingRuns();
    ProcessInstance extension = starters.asMunicipality("0710", HearingExtensionModel.KEY);
    starters.submitAsMunicipality("0710", extension, Answers.of("extend-hearing", "nothing"));
    ProcessInstance other = starters.asCoordinator(HearingExtensionModel.KEY);
    starters.submitAsCoordinator(other, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(extension)).endsWith("Gateway_GoesOn", "EndEvent_NothingWanted");
    assertThat(cases.path(other)).endsWith("Gateway_JourneyChosen", "EndEvent_NothingChosen");
    cases.moveTo("2022-08-11T00:00");
    assertThat(task("UserTask_WriteConsultationReport")).isNotNull();
  }

  /** The hearing's last day is 10 August 2022. */
  @ParameterizedTest
  @CsvSource({
    "2022-08-01T08:00, 2022-08-09, hearingEnd",
    "2022-08-01T08:00, 2022-08-10, hearingEnd",
    "2022-08-11T08:00, 2022-08-24, kind",
  })
  void onlyAHearingThatRunsIsGivenALaterDay(String now, String lastDay, String field) {
    theHearingRuns();
    cases.moveTo(now);

    assertThatThrownBy(() -> extendTo(lastDay))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(" + field + ")");
    assertThat(cases.recorded("hearing-prolongation", "hearingEnd")).isEmpty();
  }

  @Test
  void beforeTheCouncilHasDecidedThereIsNothingToProlong() {
    assertThatThrownBy(() -> extendTo("2022-08-24"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(kind)");
  }

  @Test
  void anExtensionThatIsUnderWayEndsWithItsJourney() {
    theHearingRuns();
    ProcessInstance extension = starters.asMunicipality("0710", HearingExtensionModel.KEY);
    messages.tellAll(new CaseKey(FAVRSKOV), new JourneyWithdrawn());
    cases.runJobs();

    assertThat(extension).isEnded();
    assertThat(cases.path(extension)).endsWith("StartEvent_JourneyEnded", "EndEvent_Closed");
  }

  private void extendTo(String lastDay) {
    ProcessInstance extension = starters.asMunicipality("0710", HearingExtensionModel.KEY);
    starters.submitAsMunicipality(
        "0710", extension, Answers.of("extend-hearing", "extended", "hearingEnd", lastDay));
  }

  private void submit(String element, Map<String, Object> values) {
    cases.submit("lead", "municipality-0710", task(element), values);
  }

  private Task task(String element) {
    return taskService
        .createTaskQuery()
        .processInstanceBusinessKey(FAVRSKOV)
        .taskDefinitionKey(element)
        .singleResult();
  }
}
