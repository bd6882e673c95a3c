package dk.klimaforloeb.journey.jointdelivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.forms.OpenForms;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class JointDeliveryProcessTest {

  private static final String DATA_TEAM = "regional-data-team";

  /** Of Aarhus, who gets the mails of its group. */
  private static final String DEPUTY = "plan@kommune.example";

  private static final String AARHUS = Cases.key("0751", "P");
  private static final String FAVRSKOV = Cases.key("0710", "1");

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired Starters starters;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void twoJourneysRun() {
    cases.requestJourney("0751", "P", "plan-drafting");
    cases.requestJourney("0710", "1");
    jdbc.sql("delete from mail_ledger").update();
    members.add("mette", "municipality-0751");
    members.add("finn", "municipality-0710");
    members.add("kirsten", "kkr-coordinator");
  }

  @AfterEach
  void nobodyIsLeft() {
    members.remove("mette", "finn", "kirsten");
  }

  @Test
  void allJourneysThatRunGetTheDataAndEachMunicipalityOneMail() {
    ProcessInstance delivery = deliver(Map.of());

    assertThat(delivery).isEnded();
    assertThat(cases.path(delivery))
        .containsExactly(
            "StartEvent_JointDataReady",
            "UserTask_RegisterJointDelivery",
            "Gateway_Delivered",
            "ServiceTask_FindRecipients",
            "SendTask_DeliverToJourney#multiInstanceBody",
            "SendTask_DeliverToJourney",
            "SendTask_DeliverToJourney",
            "EndEvent_DeliveredToAll");
    assertThat(cases.recorded("joint-data", "case_key"))
        .startsWith("midtjylland-2020")
        .containsExactlyInAnyOrder("midtjylland-2020", AARHUS, FAVRSKOV);
    assertThat(cases.recorded("joint-data", "tenant_id"))
        .containsExactlyInAnyOrder("programme", "0751", "0710");
    assertThat(cases.recorded("joint-data", "version")).containsExactly("1", "1", "1");
    assertThat(ledger("recipient")).containsExactlyInAnyOrder("mette", DEPUTY, "finn");
    assertThat(ledger("tenant_id")).containsExactlyInAnyOrder("0751", "0751", "0710");
    assertThat(ledger("content"))
        .allSatisfy(
            content ->
                assertThat(content)
                    .contains(
                        "Klimaregnskab",
                        "2019",
                        "Regionens energiregnskab",
                        "https://region.example/klimaregnskab",
                        "Transporten er skønnet."));
  }

  @Test
  void theSameVersionIsDeliveredOnce() {
    deliver(Map.of());

    assertThatThrownBy(() -> deliver(Map.of()))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(version)");
    assertThat(cases.recorded("joint-data", "version")).hasSize(3);

    deliver(Map.of("version", "2"));
    deliver(Map.of("year", 2020));
    deliver(Map.of("dataSet", "energy"));
    assertThat(cases.recorded("joint-data", "version")).hasSize(12);
  }

  @Test
  void onlyDataOfTheAgreementAreDelivered() {
    assertThatThrownBy(() -> deliver(Map.of("dataSet", "weather")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(dataSet)");
    assertThat(cases.recorded("joint-data", "dataSet")).isEmpty();
  }

  @Test
  void whoDraftsSeesTheNewestAndSoDoesAJourneyThatBeginsLater() {
    assertThat(shown(AARHUS)).isEmpty();
    deliver(Map.of("year", 2020, "version", "2"));
    deliver(Map.of("year", 2018, "version", "3"));
    deliver(Map.of("year", 2020, "version", "2.1", "qualityNotes", "Rettet."));
    cases.requestJourney("0665", "P", "plan-drafting");

    String newest =
        "- **Klimaregnskab**, dataår 2020, version 2.1, fra Regionens energiregnskab:"
            + " https://region.example/klimaregnskab (om kvaliteten: Rettet.)";
    assertThat(shown(AARHUS)).isEqualTo(newest);
    assertThat(shown(Cases.key("0665", "P"))).isEqualTo(newest);
    assertThat(cases.recorded("joint-data", "case_key")).doesNotContain(Cases.key("0665", "P"));
  }

  @Test
  void aJourneyThatEndsMeanwhileGetsNothing() {
    ProcessInstance delivery = starters.asMemberOf(DATA_TEAM, JointDeliveryModel.KEY);
    starters.submitAsMemberOf(
        DATA_TEAM,
        delivery,
        Answers.of("register-joint-delivery", "delivered"),
        () -> {
          findRecipients(delivery);
          engine
              .getRuntimeService()
              .deleteProcessInstance(
                  cases.only("municipality-journey", FAVRSKOV).getId(), "withdrawn");
        });

    assertThat(cases.path(delivery)).endsWith("EndEvent_DeliveredToAll");
    assertThat(cases.recorded("joint-data", "case_key"))
        .containsExactly("midtjylland-2020", AARHUS);
    assertThat(ledger("recipient")).containsExactlyInAnyOrder("mette", DEPUTY);
  }

  @Test
  void withoutJourneysTheDataWaitForThem() {
    cases.forgetAll();
    ProcessInstance delivery = deliver(Map.of());

    assertThat(cases.path(delivery))
        .startsWith("StartEvent_JointDataReady", "UserTask_RegisterJointDelivery")
        .endsWith("EndEvent_DeliveredToAll")
        .doesNotContain("SendTask_DeliverToJourney");
    assertThat(cases.recorded("joint-data", "case_key")).containsExactly("midtjylland-2020");
  }

  @Test
  void whoStartedByMistakeDeliversNothing() {
    ProcessInstance delivery = starters.asMemberOf(DATA_TEAM, JointDeliveryModel.KEY);
    assertThat(delivery).task().isAssignedTo("coordinator");
    assertThat(delivery.getTenantId()).isEqualTo("programme");
    starters.submitAsMemberOf(
        DATA_TEAM, delivery, Answers.of("register-joint-delivery", "nothing"), () -> {});

    assertThat(cases.path(delivery))
        .containsExactly(
            "StartEvent_JointDataReady",
            "UserTask_RegisterJointDelivery",
            "Gateway_Delivered",
            "EndEvent_NothingDelivered");
    assertThat(shown(AARHUS)).isEmpty();
    assertThat(ledger("recipient")).isEmpty();
  }

  private void findRecipients(ProcessInstance delivery) {
    ManagementService jobs = engine.getManagementService();
    jobs.executeJob(
        jobs.createJobQuery().processInstanceId(delivery.getId()).singleResult().getId());
  }

  private ProcessInstance deliver(Map<String, Object> more) {
    Map<String, Object> values = Answers.of("register-joint-delivery", "delivered");
    values.putAll(more);
    ProcessInstance delivery = starters.asMemberOf(DATA_TEAM, JointDeliveryModel.KEY);
    starters.submitAsMemberOf(DATA_TEAM, delivery, values, () -> {});
    return delivery;
  }

  private String shown(String journey) {
    return String.valueOf(
        new OpenForms(cases, engine, journey)
            .offered("UserTask_PrepareDraft")
            .get("jointDataShown"));
  }

  private List<String> ledger(String column) {
    return jdbc.sql("select " + column + " from mail_ledger where kind = 'case-news'")
        .query(String.class)
        .list();
  }
}
