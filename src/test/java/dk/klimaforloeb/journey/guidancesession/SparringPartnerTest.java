package dk.klimaforloeb.journey.guidancesession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.forms.OpenForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Staff of a pioneer give a session in the coordinator's place, who notes it. */
@ProcessTest
class SparringPartnerTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final String COORDINATOR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  private ProcessInstance session;

  @BeforeEach
  void aSessionIsToBeArranged() {
    cases.moveTo("2021-01-11T09:00");
    members.add("mette", "municipality-0751");
    members.add("finn", "municipality-0710");
    session = request("0710", "1");
    jdbc.sql("delete from mail_ledger").update();
  }

  @AfterEach
  void nobodyIsLeft() {
    members.remove("mette", "finn");
  }

  @Test
  void theCoordinatorHandsASessionToAPioneerAndNotesIt() {
    submit("UserTask_ArrangeSession", Answers.of("arrange-session", "with-partner"));
    assertThat(asked()).containsExactly("mette");
    cases.moveTo("2021-01-20T10:00");
    assertThat(session).task().hasCandidateGroup(COORDINATOR);
    submit("UserTask_RecordSession", GuidanceAnswers.sessionHeld());

    assertThat(session).isEnded();
    assertThat(cases.path(session))
        .containsExactly(
            "StartEvent_GuidanceRequested",
            "Gateway_SessionWanted",
            "ServiceTask_AllocateSession",
            "Gateway_SessionArranged",
            "Gateway_BeforeArranging",
            "UserTask_ArrangeSession",
            "Gateway_PartnerNamed",
            "SendTask_TellPartner",
            "Gateway_BeforeScheduling",
            "Gateway_Scheduled",
            "Gateway_TimeKnown",
            "Event_SessionTimeCome",
            "Gateway_BeforeRecording",
            "UserTask_RecordSession",
            "Gateway_SessionHeld",
            "EndEvent_SessionHeld");
    assertThat(cases.recorded("session-arrangement", "partner")).containsExactly("0751");
    assertThat(asked()).containsExactly("mette");
  }

  @Test
  void theMailSaysWhenHowWhereAndForWhom() {
    submit("UserTask_ArrangeSession", Answers.of("arrange-session", "with-partner"));

    assertThat(
            jdbc.sql("select content from mail_ledger where kind = 'sparring-partner'")
                .query(String.class)
                .single())
        .contains(
            "Favrskov",
            "Tidspunkt: 20. januar 2021 kl. 10.00",
            "Form: møde",
            "Sted: Rådhuset",
            "Emne: Indsatser",
            "2.4 Udledningsstier for drivhusgasser");
  }

  @Test
  void arrangedAnewThePartnerStandsThereAndIsToldOfTheNewTime() {
    submit("UserTask_ArrangeSession", Answers.of("arrange-session", "with-partner"));
    cases.moveTo("2021-01-20T10:00");
    assertThat(String.valueOf(offered("UserTask_RecordSession").get("sessionShown")))
        .contains("Sparringspartner", "Aarhus");
    submit("UserTask_RecordSession", GuidanceAnswers.sessionNotHeld("Sygdom.", true));
    assertThat(offered("UserTask_ArrangeSession")).containsEntry("partner", "0751");
    submit(
        "UserTask_ArrangeSession",
        Answers.of("arrange-session", "with-partner", "sessionAt", "2021-02-01T10:00"));

    assertThat(asked()).containsExactly("mette", "mette");
  }

  @Test
  void withoutAPartnerNobodyIsAsked() {
    submit("UserTask_ArrangeSession", GuidanceAnswers.sessionAt("2021-01-20T10:00"));
    cases.moveTo("2021-01-20T10:00");

    assertThat(asked()).isEmpty();
    assertThat(String.valueOf(offered("UserTask_RecordSession").get("sessionShown")))
        .doesNotContain("Sparringspartner");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0727", "0710", "9999", "Aarhus"})
  void whoIsNoPioneerIsRefused(String partner) {
    refuse(CASE, partner);
  }

  @Test
  void aPioneerIsNotItsOwnPartner() {
    request("0751", "P");

    refuse(Cases.key("0751", "P"), "0751");
  }

  private void refuse(String journey, String partner) {
    assertThatThrownBy(
            () ->
                cases.submit(
                    COORDINATOR,
                    journey,
                    "UserTask_ArrangeSession",
                    Answers.of("arrange-session", "with-partner", "partner", partner)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(partner)");
    assertThat(cases.recorded("session-arrangement", "partner")).isEmpty();
    assertThat(asked()).isEmpty();
  }

  private ProcessInstance request(String code, String round) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("topic", "actions");
    variables.put("criteria", new ArrayList<>(List.of("c2_4")));
    variables.put("municipalityCode", code);
    variables.put("municipality", "Favrskov");
    variables.put("round", round);
    variables.put("phase", "Udkast");
    ProcessInstance requested =
        engine
            .getRuntimeService()
            .createMessageCorrelation("GuidanceRequested")
            .withoutTenantId()
            .processInstanceBusinessKey(Cases.key(code, round))
            .setVariables(variables)
            .correlateStartMessage();
    cases.runJobs();
    return requested;
  }

  private void submit(String element, Map<String, Object> values) {
    cases.submit(COORDINATOR, CASE, element, values);
  }

  private Map<String, Object> offered(String element) {
    return new OpenForms(cases, engine, CASE).offered(element);
  }

  private List<String> asked() {
    return jdbc.sql("select recipient from mail_ledger where kind = 'sparring-partner'")
        .query(String.class)
        .list();
  }
}
