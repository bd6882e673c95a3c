package dk.klimaforloeb.journey.accessrequest;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class AccessRequestProcessTest {

  private static final String SAMSOE = Cases.key("0741", "P");

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired CaseMessages messages;

  @BeforeEach
  void aJourneyRuns() {
    cases.moveTo("2020-09-16T10:00");
    cases.requestJourney("0741", "P", "plan-approval");
  }

  @Test
  void aRequestIsRegisteredAndAnswered() {
    ProcessInstance request = registered("2020-09-10");
    assertThat(starters.task(request)).isNotAssigned().hasCandidateGroup("municipality-0741");
    assertThat(starters.offeredToMunicipality("0741", request))
        .containsEntry(
            "requestShown",
            "- Modtaget den 10. september 2020\n- Gælder: Udkast til klimaplan.\n- Fra:"
                + " Lokalavisen");
    starters.submitAsMunicipality("0741", request, Answers.of("answer-access-request", "granted"));

    assertThat(request).isEnded();
    assertThat(cases.path(request))
        .containsExactly(
            "StartEvent_AccessRequested",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "Gateway_BeforeRegisterAccessRequest",
            "UserTask_RegisterAccessRequest",
            "Gateway_GoesOn",
            "UserTask_AnswerAccessRequest",
            "EndEvent_AccessAnswered");
    assertThat(cases.recorded("answer-access-request", "outcome")).containsExactly("granted");
  }

  /** Of the law, so quiet weeks count; Saturdays, Sundays and holidays do not. */
  @ParameterizedTest
  @CsvSource({
    "2020-09-16, 2020-09-10, 2020-09-21",
    "2020-09-16, 2020-09-16, 2020-09-25",
    "2021-03-31, 2021-03-31, 2021-04-14",
    "2021-07-05, 2021-07-05, 2021-07-14",
  })
  void itIsToBeAnsweredWithinSevenWorkingDays(String today, String received, String due) {
    cases.moveTo(today + "T12:00");
    ProcessInstance request = registered(received);

    assertThat(
            LocalDate.ofInstant(
                starters.task(request).getDueDate().toInstant(), ZoneId.of("Europe/Copenhagen")))
        .isEqualTo(due);
    assertThat(starters.task(request).getDescription())
        .endsWith(": syv arbejdsdage efter, at anmodningen kom");
  }

  @Test
  void theSecretariatRegistersItForTheMunicipality() {
    ProcessInstance chosen = starters.asCoordinator(AccessRequestModel.KEY);
    ProcessInstance inCase = starters.goesOnIn(SAMSOE, chosen);
    starters.submitAsCoordinator(inCase, Answers.of("register-access-request", "registered"));

    assertThat(cases.path(chosen)).endsWith("SendTask_GoOnInCase", "EndEvent_WentOnInCase");
    assertThat(cases.path(inCase))
        .containsExactly(
            "StartEvent_AccessRequestedInCase",
            "Gateway_BeforeRegisterAccessRequest",
            "UserTask_RegisterAccessRequest",
            "Gateway_GoesOn",
            "UserTask_AnswerAccessRequest");
    assertThat(starters.task(inCase)).hasCandidateGroup("municipality-0741");
  }

  @Test
  void whoStartedByMistakeRegistersNothing() {
    ProcessInstance request = starters.asMunicipality("0741", AccessRequestModel.KEY);
    starters.submitAsMunicipality(
        "0741", request, Answers.of("register-access-request", "nothing"));
    ProcessInstance other = starters.asCoordinator(AccessRequestModel.KEY);
    starters.submitAsCoordinator(other, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(request)).endsWith("Gateway_GoesOn", "EndEvent_NothingWanted");
    assertThat(cases.path(other)).endsWith("Gateway_JourneyChosen", "EndEvent_NothingChosen");
  }

  @Test
  void aRefusalSaysWhyAndARequestHasCome() {
    assertThatThrownBy(() -> registered("2020-09-17"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(receivedOn)");
    ProcessInstance request = registered("2020-09-10");
    Map<String, Object> partly = Answers.of("answer-access-request", "partly", "remarks", "");

    assertThatThrownBy(() -> starters.submitAsMunicipality("0741", request, partly))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(remarks)");
  }

  /** The law does not ask whether the journey goes on. */
  @Test
  void aRequestIsAnsweredThoughItsJourneyHasEnded() {
    ProcessInstance request = registered("2020-09-10");
    messages.tellAll(new CaseKey(SAMSOE), new JourneyWithdrawn());
    cases.runJobs();

    assertThat(request).isWaitingAtExactly("UserTask_AnswerAccessRequest");
  }

  private ProcessInstance registered(String received) {
    ProcessInstance request = starters.asMunicipality("0741", AccessRequestModel.KEY);
    starters.submitAsMunicipality(
        "0741",
        request,
        Answers.of("register-access-request", "registered", "receivedOn", received));
    return request;
  }
}
