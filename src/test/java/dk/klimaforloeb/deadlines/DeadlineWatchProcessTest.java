package dk.klimaforloeb.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Mornings;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.forms.OpenForms;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reminders before and after a date, and the drawn way from the coordinator to the secretariat. */
@ProcessTest
class DeadlineWatchProcessTest {

  private static final String KEY = Cases.key("0710", "1");
  private static final String SCREENING = "UserTask_ScreenEnvironment";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;

  /** Screening is due on 23.3.2022, 15 working days after 2.3.2022. */
  @BeforeEach
  void aTaskOfAMunicipality() {
    IdentityService identity = engine.getIdentityService();
    if (identity.createGroupQuery().groupId("municipality-0710").count() == 0) {
      Group group = identity.newGroup("municipality-0710");
      identity.saveGroup(group);
    }
    User lead = identity.newUser("tovholder-0710");
    lead.setEmail("tovholder@favrskov.example");
    identity.saveUser(lead);
    identity.createMembership("tovholder-0710", "municipality-0710");
    cases.moveTo("2022-03-02T08:00");
    cases.startPhase("plan-approval", "0710", "1");
    Mornings.of(engine).begin();
  }

  @AfterEach
  void nobody() {
    engine.getIdentityService().deleteUser("tovholder-0710");
  }

  @Test
  void peopleAreRemindedBeforeAndAfterTheDateAndNeverTwiceInFiveWorkingDays() {
    cases.moveTo("2022-04-19T08:00");

    assertThat(reminded()).containsExactly("2022-03-16", "2022-03-28", "2022-04-04", "2022-04-11");
    assertThat(subjects())
        .containsExactly(
            "Påmindelse: en opgave har snart frist",
            "Rykker: en opgave er over fristen",
            "Rykker: en opgave er over fristen",
            "Rykker: en opgave er over fristen");
  }

  @Test
  void whoHasDoneTheTaskIsNotReminded() {
    cases.moveTo("2022-03-17T08:00");
    forms().handIn(SCREENING, Answers.of("screen-environment", "no-report"));

    cases.moveTo("2022-03-29T08:00");

    assertThat(reminded()).containsExactly("2022-03-16");
  }

  @Test
  void aDelayIsFollowedUpByTheCoordinatorWhoAgreesOnANewDate() {
    cases.moveTo("2022-04-20T08:00");
    ProcessInstance followUp = followUp();
    assertThat(forms().offered("UserTask_FollowUpDeadline").get("lateShown").toString())
        .contains("screeningsafgørelse", "23. marts 2022", "mindet om opgaven 4 gange");

    forms()
        .handIn(
            "UserTask_FollowUpDeadline",
            Map.of("outcome", "new-date", "newDueOn", "2022-06-01", "remarks", "Ny tovholder"));

    assertThat(cases.path(followUp))
        .containsExactly(
            "StartEvent_DeadlineMissed",
            "Gateway_FollowedUpBy",
            "UserTask_FollowUpDeadline",
            "Gateway_FollowedUp",
            "EndEvent_FollowedUp");
    assertThat(task(SCREENING).getDescription()).endsWith("Frist 1.6.2022: forlænget");
  }

  @Test
  void theCoordinatorPassesADelayOnToTheSecretariat() {
    cases.moveTo("2022-04-20T08:00");
    ProcessInstance followUp = followUp();
    forms().handIn("UserTask_FollowUpDeadline", Answers.of("follow-up-deadline", "pass-on"));
    assertThat(forms().offered("UserTask_ResolveDeadline").get("lateShown").toString())
        .contains("(20. april 2022): Kommunen svarer ikke.");
    forms().handIn("UserTask_ResolveDeadline", Answers.of("resolve-deadline", "talked"));

    assertThat(cases.path(followUp))
        .containsExactly(
            "StartEvent_DeadlineMissed",
            "Gateway_FollowedUpBy",
            "UserTask_FollowUpDeadline",
            "Gateway_FollowedUp",
            "Gateway_ToSecretariat",
            "UserTask_ResolveDeadline",
            "EndEvent_Resolved");
  }

  @Test
  void whatTheCoordinatorDoesNotFollowUpGoesToTheSecretariat() {
    cases.moveTo("2022-04-20T08:00");
    ProcessInstance followUp = followUp();

    cases.moveTo("2022-05-06T08:00");

    assertThat(task("UserTask_FollowUpDeadline")).isNull();
    assertThat(task("UserTask_ResolveDeadline")).isNotNull();
    assertThat(cases.path(followUp))
        .containsExactly(
            "StartEvent_DeadlineMissed",
            "Gateway_FollowedUpBy",
            "UserTask_FollowUpDeadline",
            "BoundaryEvent_NotFollowedUp",
            "Gateway_ToSecretariat",
            "UserTask_ResolveDeadline");
  }

  @Test
  void aFollowUpEndsWhenTheTaskIsDone() {
    cases.moveTo("2022-04-20T08:00");
    ProcessInstance followUp = followUp();
    forms().handIn(SCREENING, Answers.of("screen-environment", "no-report"));

    cases.moveTo("2022-04-21T08:00");

    assertThat(cases.path(followUp))
        .containsExactly(
            "StartEvent_DeadlineMissed",
            "Gateway_FollowedUpBy",
            "UserTask_FollowUpDeadline",
            "SubProcess_DeadlineMet",
            "StartEvent_DeadlineMet",
            "EndEvent_DeadlineSettled");
  }

  @Test
  void aNewDateLiesAhead() {
    cases.moveTo("2022-04-20T08:00");
    Map<String, Object> today =
        Map.of("outcome", "new-date", "newDueOn", "2022-04-20", "remarks", "I dag");

    assertThatThrownBy(() -> forms().handIn("UserTask_FollowUpDeadline", today))
        .hasMessageContaining("newDueOn");
  }

  private ProcessInstance followUp() {
    return cases.only("deadline-follow-up", KEY);
  }

  private OpenForms forms() {
    return new OpenForms(cases, engine, KEY);
  }

  private Task task(String element) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(KEY)
        .taskDefinitionKey(element)
        .singleResult();
  }

  private List<String> reminded() {
    return jdbc.sql(
            "select taken_on from task_reminder where task_id = ? and kind <> 'follow-up'"
                + " order by id")
        .params(screeningTask())
        .query(String.class)
        .list();
  }

  private String screeningTask() {
    return engine
        .getHistoryService()
        .createHistoricTaskInstanceQuery()
        .processInstanceBusinessKey(KEY)
        .taskDefinitionKey(SCREENING)
        .singleResult()
        .getId();
  }

  private List<String> subjects() {
    return jdbc.sql(
            "select subject from mail_ledger where recipient = 'tovholder-0710'"
                + " and kind = 'deadlines-near' order by created_at")
        .query(String.class)
        .list();
  }
}
