package dk.klimaforloeb.journey.contactchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.PlanBodies;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class ContactChangeProcessTest {

  private static final String AARHUS = Cases.key("0751", "P");
  private static final CaseKey JOURNEY = new CaseKey(AARHUS);

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired CaseContacts contacts;
  @Autowired PlanBodies planBodies;
  @Autowired JdbcClient jdbc;

  @Test
  void aPioneerIsAskedForItsContactsBesideTheFirstTaskOfItsPhase() {
    ProcessInstance journey = cases.beginJourney("0751", "P", "plan-drafting");

    assertThat(cases.path(journey))
        .containsExactly(
            "StartEvent_JourneyRequested",
            "Gateway_LaterEntry",
            "SendTask_AskForContacts",
            "Gateway_BeforeEntry",
            "Gateway_EntryPhase",
            "Gateway_BeforeDrafting",
            "CallActivity_PlanDrafting");
    assertThat(cases.task(AARHUS, "UserTask_PrepareDraft")).isNotNull();
    ProcessInstance asked = cases.only(ContactChangeModel.KEY, AARHUS);
    assertThat(asked).task().hasDefinitionKey("UserTask_RegisterContact").isNotAssigned();

    starters.submitAsMunicipality("0751", asked, Answers.of("register-contact", "registered"));

    assertThat(cases.path(asked))
        .containsExactly(
            "StartEvent_ContactsWanted",
            "UserTask_RegisterContact",
            "Gateway_BeforeTelling",
            "SendTask_TellOfContacts",
            "EndEvent_ContactsChanged");
    assertThat(contacts.number(JOURNEY)).contains("2020-1234");
    assertThat(contacts.lead(JOURNEY)).hasSize(2);
  }

  @Test
  void whoBeginsWithOnboardingIsNotAskedTwice() {
    cases.beginJourney("0751", "P", "onboarding");

    assertThat(cases.only(ContactChangeModel.KEY, AARHUS)).isNull();
  }

  @Test
  void theMunicipalityChangesLeadDeputyAndBodies() {
    cases.requestJourney("0751", "P", "plan-drafting");
    ProcessInstance change = starters.asMunicipality("0751", ContactChangeModel.KEY);
    assertThat(starters.offeredToMunicipality("0751", change))
        .containsEntry("leadName", "Klimamedarbejderen")
        .containsEntry("caseNumber", "2020-1234");
    starters.submitAsMunicipality("0751", change, Answers.of("change-contacts", "changed"));

    assertThat(cases.path(change))
        .containsExactly(
            "StartEvent_ChangeWanted",
            "ServiceTask_FindJourney",
            "Gateway_JourneyKnown",
            "Gateway_BeforeChangeContacts",
            "UserTask_ChangeContacts",
            "Gateway_GoesOn",
            "ServiceTask_SettleContacts",
            "Gateway_BeforeTelling",
            "SendTask_TellOfContacts",
            "EndEvent_ContactsChanged");
    assertThat(String.valueOf(contacts.lead(JOURNEY))).contains("Den nye tovholder", "Vikaren");
    assertThat(contacts.number(JOURNEY)).contains("2022-77");
    assertThat(planBodies.of(JOURNEY)).containsExactly("Magistraten");
    assertThat(cases.recorded("lead-appointment", "leadName"))
        .containsExactly("Klimamedarbejderen", "Den nye tovholder");
  }

  @Test
  void theSecretariatChangesThemForAMunicipality() {
    cases.requestJourney("0751", "P", "plan-drafting");
    ProcessInstance inCase =
        starters.goesOnIn(AARHUS, starters.asMemberOf("secretariat", ContactChangeModel.KEY));
    starters.submitAsCoordinator(inCase, Answers.of("change-contacts", "changed"));

    assertThat(cases.path(inCase))
        .containsExactly(
            "StartEvent_ChangeWantedInCase",
            "Gateway_BeforeChangeContacts",
            "UserTask_ChangeContacts",
            "Gateway_GoesOn",
            "ServiceTask_SettleContacts",
            "Gateway_BeforeTelling",
            "SendTask_TellOfContacts",
            "EndEvent_ContactsChanged");
  }

  @Test
  void whoStartedByMistakeChangesNothing() {
    cases.requestJourney("0751", "P", "plan-drafting");
    ProcessInstance change = starters.asMunicipality("0751", ContactChangeModel.KEY);
    starters.submitAsMunicipality("0751", change, Answers.of("change-contacts", "nothing"));
    ProcessInstance nowhere = starters.asMemberOf("secretariat", ContactChangeModel.KEY);
    starters.submitAsCoordinator(nowhere, Answers.of("choose-journey", "nothing"));

    assertThat(cases.path(change)).endsWith("Gateway_GoesOn", "EndEvent_NothingWanted");
    assertThat(cases.path(nowhere)).endsWith("Gateway_JourneyChosen", "EndEvent_NothingChosen");
    assertThat(String.valueOf(contacts.lead(JOURNEY))).contains("Klimamedarbejderen");
  }

  @Test
  void theDeputyIsToldOfTheMunicipalitysTasksUntilThereIsAnother() {
    cases.requestJourney("0751", "P", "plan-drafting");
    jdbc.sql("delete from mail_ledger").update();
    ProcessInstance proposal = starters.goesOnIn(AARHUS, starters.asCoordinator("roadmap-change"));
    starters.submitAsCoordinator(proposal, Answers.of("propose-roadmap", "proposed"));

    assertThat(toldOfTasks()).containsExactly("plan@kommune.example");

    starters.submitAsMunicipality(
        "0751",
        starters.asMunicipality("0751", ContactChangeModel.KEY),
        Answers.of("change-contacts", "changed"));
    jdbc.sql("delete from mail_ledger").update();
    proposal = starters.goesOnIn(AARHUS, starters.asCoordinator("guidance-request"));
    starters.submitAsCoordinator(proposal, Answers.of("request-guidance", "topic"));

    // The coordinator's task is none of the deputy's.
    assertThat(toldOfTasks()).isEmpty();
  }

  private List<String> toldOfTasks() {
    return jdbc.sql("select recipient from mail_ledger where kind = 'task-assigned'")
        .query(String.class)
        .list();
  }
}
