package dk.klimaforloeb.journey.recordcorrection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class RecordCorrectionProcessTest {

  private static final String FAVRSKOV = Cases.key("0710", "1");
  private static final String COUNCIL_DAY = "councilDecisionOn";

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired Starters starters;
  @Autowired FormService formService;
  @Autowired JdbcClient jdbc;

  /** The partners, who want more, have read what the municipality wrote. */
  @BeforeEach
  void anApplicationIsAnswered() {
    cases.requestJourney("0710", "1");
    cases.submit(
        "municipality-0710",
        FAVRSKOV,
        "UserTask_RegisterApplication",
        Answers.of("register-application", "sent"));
    cases.submit(
        "secretariat",
        FAVRSKOV,
        "UserTask_RegisterAdmission",
        Answers.of("register-admission", "more-wanted"));
    jdbc.sql("delete from mail_ledger").update();
  }

  @Test
  void theMunicipalityCorrectsWhatItHandedIn() {
    ProcessInstance correction = chosenByFavrskov(COUNCIL_DAY);
    Map<String, Object> offered = starters.offeredToMunicipality("0710", correction);
    assertThat(offered)
        .containsEntry("labelShown", "Byrådets beslutning den")
        .containsEntry("valueShown", "26.8.2020")
        .containsEntry("newValue", "26.8.2020");
    assertThat(String.valueOf(offered.get("decidedShown"))).contains("Registrér optagelse");
    correctedByFavrskov(correction, "25.8.2020");

    assertThat(cases.path(correction))
        .containsExactly(
            "StartEvent_CorrectionWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "Gateway_BeforeChooseRecord",
            "UserTask_ChooseRecord",
            "Gateway_RecordChosen",
            "UserTask_CorrectRecord",
            "Gateway_RecordCorrected",
            "ServiceTask_SettleCorrection",
            "SendTask_TellOfCorrection",
            "EndEvent_Corrected");
    assertThat(cases.recorded("application", COUNCIL_DAY))
        .containsExactly("2020-08-26", "2020-08-25");
    assertThat(cases.recorded("application", "contactName")).hasSize(2).doesNotContainNull();
    assertThat(cases.recorded("record-correction", "oldValue")).containsExactly("26.8.2020");
    assertThat(cases.recorded("record-correction", "decidedSince")).hasSize(1);
  }

  @Test
  void theMunicipalityAndItsCoordinatorAreToldOnce() {
    members.add("mette", "municipality-0710");
    members.add("kirsten", "kkr-coordinator");
    try {
      correctedByFavrskov(chosenByFavrskov(COUNCIL_DAY), "25.8.2020");

      assertThat(
              jdbc.sql("select recipient from mail_ledger where kind = 'case-news'")
                  .query(String.class)
                  .list())
          .containsExactlyInAnyOrder("mette", "kirsten");
    } finally {
      members.remove("mette");
      members.remove("kirsten");
    }
  }

  @Test
  void whoReadsTheStepReadsTheNewestValue() {
    correctedByFavrskov(chosenByFavrskov(COUNCIL_DAY), "25.8.2020");
    ProcessInstance again = chosenByFavrskov(COUNCIL_DAY);

    assertThat(starters.offeredToMunicipality("0710", again))
        .containsEntry("valueShown", "25.8.2020")
        .hasEntrySatisfying(
            "earlierShown",
            shown -> assertThat(String.valueOf(shown)).contains("26.8.2020", "25.8.2020"));
    correctedByFavrskov(again, "24.8.2020");

    Task open = cases.task(FAVRSKOV, "UserTask_RegisterApplication");
    Map<String, Object> shownAgain =
        cases.as(
            "user-0710",
            "municipality-0710",
            "0710",
            () -> formService.getTaskFormVariables(open.getId()));
    assertThat(shownAgain)
        .containsEntry(COUNCIL_DAY, "2020-08-24")
        .containsEntry("contactName", "Klimamedarbejderen");
  }

  @Test
  void theSecretariatCorrectsWhatAMunicipalityHandedIn() {
    ProcessInstance inCase = bySecretariat();
    submitAsSecretariat(inCase, chosen("signatories"));
    submitAsSecretariat(
        inCase, Answers.of("correct-record", "corrected", "newValue", "Borgmesteren alene"));

    assertThat(cases.path(inCase))
        .containsExactly(
            "StartEvent_CorrectionWantedInCase",
            "Gateway_BeforeChooseRecord",
            "UserTask_ChooseRecord",
            "Gateway_RecordChosen",
            "UserTask_CorrectRecord",
            "Gateway_RecordCorrected",
            "ServiceTask_SettleCorrection",
            "SendTask_TellOfCorrection",
            "EndEvent_Corrected");
    assertThat(cases.recorded("application", "signatories")).endsWith("Borgmesteren alene");
  }

  @Test
  void whoStartedByMistakeCorrectsNothing() {
    ProcessInstance nothing = starters.asMunicipality("0710", RecordCorrectionModel.KEY);
    starters.submitAsMunicipality("0710", nothing, Answers.of("choose-record", "nothing"));
    ProcessInstance chosen = chosenByFavrskov(COUNCIL_DAY);
    starters.submitAsMunicipality("0710", chosen, Answers.of("correct-record", "nothing"));
    ProcessInstance nowhere = starters.asMemberOf("secretariat", RecordCorrectionModel.KEY);
    starters.submitAsCoordinator(nowhere, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(nothing)).endsWith("Gateway_RecordChosen", "EndEvent_NothingWanted");
    assertThat(cases.path(chosen)).endsWith("Gateway_RecordCorrected", "EndEvent_NothingCorrected");
    assertThat(cases.path(nowhere)).endsWith("Gateway_JourneyChosen", "EndEvent_NothingChosen");
    assertThat(cases.recorded("application", COUNCIL_DAY)).containsExactly("2020-08-26");
  }

  @Test
  void aWrongValueIsRefusedByTheRulesOfItsField() {
    ProcessInstance day = chosenByFavrskov(COUNCIL_DAY);

    assertThatThrownBy(() -> correctedByFavrskov(day, "31.2.2020"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("Den rigtige oplysning (newValue): skriv en dato, som findes");
    assertThatThrownBy(() -> correctedByFavrskov(day, "26.8.2020"))
        .hasMessageContaining("den står sådan i forvejen");
    ProcessInstance link = chosenByFavrskov("applicationUrl");
    assertThatThrownBy(() -> correctedByFavrskov(link, "i skuffen"))
        .hasMessageContaining("(newValue): skriv en webadresse");
    assertThat(cases.recorded("record-correction", "newValue")).isEmpty();
    assertThat(cases.recorded("application", COUNCIL_DAY)).containsExactly("2020-08-26");
  }

  @Test
  void nobodyCorrectsWhatAnotherGroupHandedIn() {
    cases.requestJourney("0727", "1");
    ProcessInstance foreign = starters.asMunicipality("0727", RecordCorrectionModel.KEY);
    assertThat(offered(starters.offeredToMunicipality("0727", foreign))).isEqualTo("[]");
    assertThatThrownBy(() -> starters.submitAsMunicipality("0727", foreign, chosen(COUNCIL_DAY)))
        .hasMessageContaining("(fact): vælg en oplysning");

    ProcessInstance coordinators =
        starters.goesOnIn(FAVRSKOV, starters.asCoordinator(RecordCorrectionModel.KEY));
    assertThat(offered(starters.offeredToCoordinator(coordinators))).isEqualTo("[]");
    assertThatThrownBy(() -> starters.submitAsCoordinator(coordinators, chosen(COUNCIL_DAY)))
        .hasMessageContaining("(fact): vælg en oplysning");

    ProcessInstance own = starters.asMunicipality("0710", RecordCorrectionModel.KEY);
    assertThat(offered(starters.offeredToMunicipality("0710", own)))
        .contains(COUNCIL_DAY, "Byrådets beslutning den")
        .doesNotContain("Registrér optagelse", "hasClimateAccount", "outcome");
  }

  @Test
  void aCorrectedPromiseMovesTheDateOfTheTaskThatHangsOnIt() {
    ProcessInstance request = starters.asMunicipality("0710", "data-request");
    starters.submitAsMunicipality(
        "0710", request, Answers.of("request-data", "ordered", "dataSets", List.of("energy")));
    cases.submit(
        "coordinator",
        "regional-data-team",
        cases.task(FAVRSKOV, "UserTask_AssessDataOrder"),
        Answers.of("assess-data-order", "accepted"));
    ProcessInstance inCase = bySecretariat();
    submitAsSecretariat(inCase, chosen("deliveryOn"));
    submitAsSecretariat(inCase, Answers.of("correct-record", "corrected", "newValue", "3.5.2021"));

    Task delivery = cases.task(FAVRSKOV, "UserTask_DeliverData");
    assertThat(
            LocalDate.ofInstant(delivery.getDueDate().toInstant(), ZoneId.of("Europe/Copenhagen")))
        .isEqualTo("2021-05-03");
  }

  private ProcessInstance bySecretariat() {
    return starters.goesOnIn(
        FAVRSKOV, starters.asMemberOf("secretariat", RecordCorrectionModel.KEY));
  }

  private void submitAsSecretariat(ProcessInstance action, Map<String, Object> values) {
    cases.submit("coordinator", "secretariat", starters.task(action), values);
  }

  private ProcessInstance chosenByFavrskov(String field) {
    ProcessInstance correction = starters.asMunicipality("0710", RecordCorrectionModel.KEY);
    starters.submitAsMunicipality("0710", correction, chosen(field));
    return correction;
  }

  private void correctedByFavrskov(ProcessInstance correction, String value) {
    starters.submitAsMunicipality(
        "0710", correction, Answers.of("correct-record", "corrected", "newValue", value));
  }

  /** The value of the first step that has one of this name. */
  private Map<String, Object> chosen(String field) {
    long number =
        jdbc.sql("select min(id) from case_record where content like ?")
            .params("%\"" + field + "\"%")
            .query(Long.class)
            .single();
    return Answers.of("choose-record", "chosen", "fact", number + ":" + field);
  }

  private static String offered(Map<String, Object> form) {
    return String.valueOf(form.get("facts"));
  }
}
