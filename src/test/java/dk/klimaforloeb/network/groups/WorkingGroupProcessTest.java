package dk.klimaforloeb.network.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.governance.messages.Outcome;
import dk.klimaforloeb.network.events.Decisions;
import dk.klimaforloeb.network.events.SteeringAnswers;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A working group from the need to its end. */
@ProcessTest
class WorkingGroupProcessTest {

  private static final String KEY = "midtjylland-2020:joint";

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Decisions decisions;

  private SteeringAnswers steering;

  @BeforeEach
  void itIsFebruary() {
    steering = SteeringAnswers.insteadOf(decisions);
    cases.moveTo("2021-02-15T09:00");
  }

  @AfterEach
  void theSteeringGroupsAreBack() {
    steering.leave();
  }

  @Test
  void aGroupIsStaffedReportsByItsRhythmAndIsDissolved() {
    ProcessInstance group = starters.asCoordinator("working-group");
    starters.submitAsCoordinator(group, Answers.of("propose-working-group", "group"));
    assertThat(forms().offered("UserTask_DraftMandate").get("needShown").toString())
        .contains("varmeplaner");
    submit("UserTask_DraftMandate", Answers.of("draft-mandate", "ready"));
    assertThat(steering.asked())
        .singleElement()
        .satisfies(
            sought -> {
              assertThat(sought.kind()).isEqualTo("staffing");
              assertThat(sought.text()).contains("Anne Varm (Aarhus Kommune)", "30. september");
            });
    decide(group, Outcome.REJECTED, "To for mange");
    assertThat(forms().offered("UserTask_DraftMandate"))
        .containsEntry("title", "Varme")
        .hasEntrySatisfying(
            "decisionShown", shown -> assertThat(shown.toString()).contains("To for mange"));
    assertThat(mailed("group-constituted")).isEmpty();
    submit("UserTask_DraftMandate", Answers.of("draft-mandate", "ready"));
    decide(group, Outcome.APPROVED, null);
    assertThat(mailed("group-constituted"))
        .containsExactly("anne@kommune.example", "kaj@region.example");

    cases.moveTo("2021-05-15T07:59");
    assertThat(cases.task(KEY, "UserTask_DeliverReport")).isNull();
    cases.moveTo("2021-05-15T08:00");
    refuse(
        "UserTask_DeliverReport",
        Answers.of("deliver-report", "goes-on", "until", "2021-05-15"),
        "(until)");
    submit("UserTask_DeliverReport", Answers.of("deliver-report", "goes-on"));
    cases.moveTo("2021-08-15T08:00");
    submit("UserTask_DeliverReport", Answers.of("deliver-report", "goes-on"));
    cases.moveTo("2021-11-01T08:00");
    submit("UserTask_DeliverReport", Answers.of("deliver-report", "done"));

    assertThat(group).isEnded();
    assertThat(mailed("group-thanked"))
        .containsExactly("anne@kommune.example", "kaj@region.example");
    assertThat(cases.column("working_group_member", "email")).containsOnlyNulls();
    assertThat(cases.column("working_group", "dissolved_on")).containsExactly("2021-11-01");
    assertThat(cases.path(group))
        .containsExactly(
            "StartEvent_GroupWished",
            "UserTask_ProposeWorkingGroup",
            "Gateway_GroupWanted",
            "Gateway_BeforeMandate",
            "ServiceTask_OpenGroup",
            "Gateway_BeforeDraft",
            "UserTask_DraftMandate",
            "Gateway_MandateReady",
            "SendTask_SeekStaffing",
            "Event_StaffingDecided",
            "Gateway_StaffingApproved",
            "Gateway_BeforeDraft",
            "UserTask_DraftMandate",
            "Gateway_MandateReady",
            "SendTask_SeekStaffing",
            "Event_StaffingDecided",
            "Gateway_StaffingApproved",
            "SendTask_TellMembers",
            "Gateway_BeforeWork",
            "Event_ReportDue",
            "UserTask_DeliverReport",
            "Gateway_GroupDone",
            "Gateway_BeforeWork",
            "Event_ReportDue",
            "UserTask_DeliverReport",
            "Gateway_GroupDone",
            "Gateway_BeforeWork",
            "Event_ReportDue",
            "UserTask_DeliverReport",
            "Gateway_GroupDone",
            "SendTask_ThankMembers",
            "EndEvent_GroupDissolved");
  }

  @Test
  void aGroupThatAnotherProcessAsksForMayBeDropped() {
    ProcessInstance group =
        engine
            .getRuntimeService()
            .createMessageCorrelation("WorkingGroupProposed")
            .withoutTenantId()
            .processInstanceBusinessKey(KEY)
            .setVariables(Map.of("groupTitle", "Data", "groupNeed", "Fælles tal"))
            .correlateStartMessage();
    cases.runJobs();
    assertThat(forms().offered("UserTask_DraftMandate").get("needShown").toString())
        .contains("Fælles tal");
    refuse(
        "UserTask_DraftMandate",
        Answers.of("draft-mandate", "ready", "members", List.of()),
        "(members)");
    submit("UserTask_DraftMandate", Answers.of("draft-mandate", "dropped"));

    assertThat(cases.path(group)).endsWith("Gateway_MandateReady", "EndEvent_GroupDropped");
  }

  @Test
  void aGroupMayHaveBeenStartedByMistake() {
    ProcessInstance group = starters.asCoordinator("working-group");
    starters.submitAsCoordinator(group, Answers.of("propose-working-group", "nothing"));

    assertThat(cases.path(group)).endsWith("Gateway_GroupWanted", "EndEvent_NoGroupProposed");
  }

  private void decide(ProcessInstance group, Outcome outcome, String remarks) {
    steering.decide(engine.getRuntimeService(), group.getId(), outcome, remarks);
    cases.runJobs();
  }

  private void submit(String element, Map<String, Object> values) {
    Task task = cases.task(KEY, element);
    assertThat(task).describedAs(element).isNotNull();
    cases.submit("secretary", "secretariat", task, values);
  }

  private void refuse(String element, Map<String, Object> values, String named) {
    assertThatThrownBy(() -> submit(element, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(named);
  }

  private List<String> mailed(String kind) {
    return jdbc.sql("select recipient from mail_ledger where kind = ? order by recipient")
        .params(kind)
        .query(String.class)
        .list();
  }

  private OpenForms forms() {
    return new OpenForms(cases, engine, KEY);
  }
}
