package dk.klimaforloeb.governance.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.governance.BodyMember;
import dk.klimaforloeb.governance.BodyMembers;
import dk.klimaforloeb.governance.Steering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class AppointmentProcessTest {

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired Steering steering;
  @Autowired BodyMembers members;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-09-16T10:00");
  }

  @Test
  void theSeatsOfEachBodyAreFilledWhenTheAgreementTakesEffect() {
    steering.beginCalendar("2020-09-16T10:00");

    assertThat(steering.all(SteeringGroupAppointmentModel.KEY))
        .extracting(this::bodyOf)
        .containsExactlyInAnyOrder("political", "administrative", "secretariat");
    ProcessInstance appointment = appointmentOf("administrative");
    assertThat(taskOf(appointment)).hasCandidateGroup("secretariat");
    submit(appointment, Answers.of("collect-nominations", "agreed"));
    submit(appointment, Answers.of("confirm-members", "as-agreed"));
    cases.moveTo("2020-09-16T10:01");

    assertThat(appointment).isEnded();
    assertThat(cases.path(appointment))
        .containsExactly(
            "StartEvent_MembersNeeded",
            "Gateway_BeforeAllocate",
            "ServiceTask_AllocateService",
            "Gateway_BeforeNominations",
            "UserTask_CollectNominations",
            "Gateway_Agreed",
            "Gateway_BeforeConfirm",
            "UserTask_ConfirmMembers",
            "Gateway_MembersConfirmed",
            "ServiceTask_SeatMembers",
            "ServiceTask_TellMembers",
            "EndEvent_MembersSeated");
    assertThat(members.on("administrative", LocalDate.parse("2020-09-30"))).isEmpty();
    BodyMember first = members.on("administrative", LocalDate.parse("2020-10-01")).get(0);
    assertThat(first)
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(
            new BodyMember(
                0,
                "administrative",
                "Kommunerne: Direkt\u00f8r eller fagchef",
                "Medlem \u00c9t",
                "Direkt\u00f8r",
                "medlem1@favrskov.example",
                "0710",
                false,
                LocalDate.parse("2020-10-01"),
                null));
    assertThat(members.on("administrative", LocalDate.parse("2020-10-01"))).hasSize(8);
  }

  @Test
  void newCouncilsBringNewMembers() {
    steering.beginCalendar("2020-09-16T10:00");
    seat("administrative", "agreed", "as-agreed");
    cases.moveTo("2021-11-30T12:00");
    assertThat(bodies()).doesNotContain("administrative");

    cases.moveTo("2021-12-01T00:00");

    ProcessInstance appointment = appointmentOf("administrative");
    assertThat(runtimeService.getVariable(appointment.getId(), "occasion")).isEqualTo("election");
    Map<String, Object> nominated = Answers.of("collect-nominations", "agreed");
    List<Map<String, Object>> rows = rows(nominated, "members");
    rows.remove(0);
    rows.get(0).put("title", "Kommunaldirekt\u00f8r");
    submit(appointment, nominated);
    submit(
        appointment,
        Answers.of(
            "confirm-members",
            "as-agreed",
            "from",
            "2022-01-01",
            "deviationReason",
            "En plads er endnu ledig."));

    assertThat(members.on("administrative", LocalDate.parse("2021-12-31")))
        .extracting(BodyMember::name)
        .contains("Medlem \u00c9t");
    List<BodyMember> after = members.on("administrative", LocalDate.parse("2022-01-01"));
    assertThat(after).hasSize(7).extracting(BodyMember::name).doesNotContain("Medlem \u00c9t");
    assertThat(after.get(0).from()).isEqualTo("2020-10-01");
    assertThat(after.get(0).title()).isEqualTo("Kommunaldirekt\u00f8r");
    cases.moveTo("2023-07-01T00:00");
    assertThat(bodies()).doesNotContain("administrative");
  }

  @Test
  void seatsFilledOtherwiseThanTheAgreementSaysNeedAReason() {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance appointment = appointmentOf("administrative");
    Map<String, Object> nominated = Answers.of("collect-nominations", "agreed");
    List<Map<String, Object>> rows = rows(nominated, "members");
    rows.get(1).put("home", "0710");
    rows.get(2).put("hasLevel", "no");
    rows.get(3).put("home", "region");
    rows.remove(6);
    submit(appointment, nominated);

    assertThatThrownBy(() -> submit(appointment, Answers.of("confirm-members", "as-agreed")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("deviationReason")
        .hasMessageContaining("Favrskov har flere")
        .hasMessageContaining("Medlem Tre har ikke den stilling")
        .hasMessageContaining("eller fagchef 2 pladser; her er 1");
    submit(appointment, Answers.of("confirm-members", "deviating"));

    assertThat(appointment).isEnded();
  }

  @Test
  void theOneWithMoreVotesIsElectedUnlessItIsSaidWhyNot() {
    steering.beginCalendar("2020-09-16T10:00");
    ProcessInstance appointment = appointmentOf("administrative");
    submit(appointment, Answers.of("collect-nominations", "voted"));
    assertThat(appointment).isWaitingAtExactly("UserTask_RegisterVote");
    Map<String, Object> without = Answers.of("register-vote", "overtaken");
    without.remove("reason");
    assertThatThrownBy(() -> submit(appointment, without))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("Medlem To fik flere stemmer");
    Map<String, Object> partly = Answers.of("register-vote", "decided");
    rows(partly, "results").remove(1);
    assertThatThrownBy(() -> submit(appointment, partly))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("results");

    submit(appointment, Answers.of("register-vote", "decided"));
    submit(appointment, Answers.of("confirm-members", "again"));
    assertThat(appointment).isWaitingAtExactly("UserTask_CollectNominations");
    submit(appointment, Answers.of("collect-nominations", "voted"));
    submit(appointment, Answers.of("register-vote", "overtaken"));
    submit(appointment, Answers.of("confirm-members", "deviating"));

    assertThat(cases.path(appointment))
        .containsSubsequence(
            "Gateway_Agreed",
            "UserTask_RegisterVote",
            "Gateway_BeforeConfirm",
            "UserTask_ConfirmMembers",
            "Gateway_MembersConfirmed",
            "Gateway_BeforeNominations",
            "UserTask_CollectNominations");
    assertThat(members.on("administrative", LocalDate.parse("2020-10-01")))
        .extracting(BodyMember::name)
        .containsExactly("Medlem \u00c9t");
  }

  @Test
  void aVacancyIsNamedByTheSecretariatAndKeepsTheOthers() {
    steering.beginCalendar("2020-09-16T10:00");
    seat("administrative", "agreed", "as-agreed");
    cases.moveTo("2020-10-05T10:00");
    ProcessInstance appointment =
        starters.asMemberOf("secretariat", SteeringGroupAppointmentModel.KEY);
    starters.submitAsMemberOf(
        "secretariat", appointment, Answers.of("name-vacancy", "vacant"), cases::runJobs);
    submit(appointment, Answers.of("collect-nominations", "one"));
    submit(appointment, Answers.of("confirm-members", "deviating", "from", "2020-10-06"));

    assertThat(cases.path(appointment))
        .startsWith(
            "StartEvent_SeatVacant",
            "ServiceTask_BeginVacancy",
            "UserTask_NameVacancy",
            "Gateway_SeatVacant",
            "Gateway_BeforeAllocate");
    assertThat(members.on("administrative", LocalDate.parse("2020-10-05"))).hasSize(8);
    assertThat(members.on("administrative", LocalDate.parse("2020-10-06"))).hasSize(1);
  }

  @Test
  void aStartByMistakeEnds() {
    ProcessInstance appointment =
        starters.asMemberOf("secretariat", SteeringGroupAppointmentModel.KEY);
    starters.submitAsMemberOf(
        "secretariat", appointment, Answers.of("name-vacancy", "nothing"), cases::runJobs);

    assertThat(cases.path(appointment)).endsWith("Gateway_SeatVacant", "EndEvent_NothingVacant");
  }

  private void seat(String body, String nominated, String confirmed) {
    ProcessInstance appointment = appointmentOf(body);
    submit(appointment, Answers.of("collect-nominations", nominated));
    submit(appointment, Answers.of("confirm-members", confirmed));
  }

  /** The rows of an answer, which may be changed. */
  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> rows(Map<String, Object> answer, String list) {
    List<Map<String, Object>> rows = new ArrayList<>();
    ((List<Map<String, Object>>) answer.get(list))
        .forEach(row -> rows.add(new LinkedHashMap<>(row)));
    answer.put(list, rows);
    return rows;
  }

  private List<String> bodies() {
    return steering.all(SteeringGroupAppointmentModel.KEY).stream().map(this::bodyOf).toList();
  }

  private String bodyOf(ProcessInstance appointment) {
    return (String) runtimeService.getVariable(appointment.getId(), "seatedBody");
  }

  private ProcessInstance appointmentOf(String body) {
    return steering.all(SteeringGroupAppointmentModel.KEY).stream()
        .filter(one -> bodyOf(one).equals(body))
        .findFirst()
        .orElseThrow();
  }

  private Task taskOf(ProcessInstance appointment) {
    return taskService.createTaskQuery().processInstanceId(appointment.getId()).singleResult();
  }

  private void submit(ProcessInstance appointment, Map<String, Object> values) {
    steering.submit(taskOf(appointment), values);
    cases.runJobs();
  }
}
