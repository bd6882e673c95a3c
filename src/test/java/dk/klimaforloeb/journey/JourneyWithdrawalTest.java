package dk.klimaforloeb.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.DraftAnswers;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality may withdraw at any point, and then nothing of its case is left to be done. */
@ProcessTest
class JourneyWithdrawalTest {

  private static final String AARHUS = "municipality-0751";
  private static final String CASE = Cases.key("0751", "P");
  private static final String OTHER = Cases.key("0665", "P");
  private static final String KKR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired FormService formService;
  @Autowired HistoryService historyService;
  @Autowired IdentityService identityService;
  @Autowired ManagementService managementService;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;

  /** Somebody's step on the way, in the phase in which it is taken. */
  private record Step(String phase, String group, String element, Map<String, Object> values) {

    @Override
    public String toString() {
      return element;
    }
  }

  private static final List<Step> ONBOARDING =
      List.of(
          new Step("onboarding", AARHUS, "UserTask_RegisterApplication", Answers.applicationSent()),
          new Step("onboarding", "secretariat", "UserTask_RegisterAdmission", Answers.admitted()),
          new Step("onboarding", AARHUS, "UserTask_AppointLead", Answers.lead()),
          new Step("onboarding", KKR, "UserTask_HoldKickoff", Answers.kickoffHeld()));

  private static final List<Step> DRAFTING =
      List.of(
          new Step("plan-drafting", AARHUS, "UserTask_PrepareDraft", DraftAnswers.finished()),
          new Step("plan-drafting", KKR, "UserTask_AdviseDraft", DraftAnswers.fine()),
          new Step(
              "plan-drafting", "secretariat", "UserTask_CommentDraft", DraftAnswers.remarks("Mål")),
          new Step(
              "plan-drafting",
              AARHUS,
              "UserTask_ReviseDraft",
              DraftAnswers.revised("2", "Fulgt.", true)));

  /** For each step of each phase, the steps that lead to it and at last the step itself. */
  static Stream<List<Step>> ways() {
    return Stream.of(ONBOARDING, DRAFTING)
        .flatMap(
            phase ->
                Stream.iterate(1, n -> n <= phase.size(), n -> n + 1)
                    .map(n -> phase.subList(0, n)));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void atEachTaskTheCaseEndsAndNothingOfItIsLeft(List<Step> way) {
    ProcessInstance other = cases.requestJourney("0665", "P");
    ProcessInstance journey = cases.requestJourney("0751", "P", way.get(0).phase());
    way.subList(0, way.size() - 1)
        .forEach(step -> cases.submit(step.group(), CASE, step.element(), step.values()));
    assertThat(cases.task(CASE)).hasDefinitionKey(way.get(way.size() - 1).element());
    Map<String, Integer> recorded = recorded();

    withdraw(Set.of());

    assertThat(journey).isEnded();
    assertThat(cases.path(journey))
        .endsWith(
            "SubProcess_Withdrawal",
            "StartEvent_JourneyWithdrawn",
            "SendTask_EndOpenWorkOnWithdrawal",
            "EndEvent_Withdrawn");
    assertNothingIsLeft();
    assertThat(recorded()).isEqualTo(recorded);
    assertThat(other).isWaitingAtExactly("CallActivity_Onboarding");
    assertThat(cases.task(OTHER)).hasDefinitionKey("UserTask_RegisterApplication");
  }

  @Test
  void theJourneyIsLeftAlsoWhileAJobOfAPhaseIsPending() {
    ProcessInstance journey = cases.requestJourney("0751", "P", "plan-drafting");
    submitOnly(AARHUS, DraftAnswers.finished());
    assertThat(jobs()).isNotEmpty();

    withdraw(Set.of("plan-drafting"));

    assertThat(journey).isEnded();
    assertNothingIsLeft();
    assertThat(cases.recorded("prepare-draft", "version")).containsExactly("1.0");
  }

  @Test
  void sessionsThatHaveNotBegunDoNotBeginAnyMore() {
    ProcessInstance journey = cases.requestJourney("0751", "P", "plan-drafting");
    submitOnly(AARHUS, DraftAnswers.adviceOn("organisation", "actions"));
    runJobsBut(Set.of("guidance-session"));
    assertThat(instances("guidance-session")).hasSize(2);

    withdraw(Set.of("guidance-session"));

    assertThat(journey).isEnded();
    assertNothingIsLeft();
    assertThat(cases.recorded("prepare-draft", "adviceOn"))
        .containsExactly("organisation", "actions");
  }

  @Test
  void theGuidanceSessionAndTheDataOrdersOfACaseEndWithIt() {
    ProcessInstance journey = cases.requestJourney("0751", "P", "guidance");
    cases.submit(AARHUS, CASE, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    cases.submit(
        KKR,
        CASE,
        "UserTask_ReviewSelfAssessment",
        GuidanceAnswers.review(List.of("c2_5"), List.of("risk-map", "energy")));
    assertThat(openTasks())
        .containsExactlyInAnyOrder(
            "UserTask_ArrangeSession", "UserTask_AssessDataOrder", "UserTask_AssessDataOrder");

    withdraw(Set.of());

    assertThat(journey).isEnded();
    assertNothingIsLeft();
    assertThat(cases.recorded("self-assessment", "case_key")).containsExactly(CASE);
    assertThat(cases.recorded("data-order", "dataSet"))
        .containsExactlyInAnyOrder("risk-map", "energy");
  }

  @Test
  void bothTracksOfTheApprovalEnd() {
    ProcessInstance journey = cases.requestJourney("0751", "P", "plan-approval");
    assertThat(openTasks())
        .containsExactlyInAnyOrder("UserTask_ScreenEnvironment", "UserTask_SubmitForAssessment");

    withdraw(Set.of());

    assertThat(journey).isEnded();
    assertNothingIsLeft();
  }

  /** The secretariat withdraws the journey, while jobs of some processes wait. */
  private void withdraw(Set<String> waiting) {
    asSecretary(
        () -> {
          ProcessInstance change =
              runtimeService
                  .createProcessInstanceByKey("journey-change")
                  .processDefinitionWithoutTenantId()
                  .execute();
          Task task =
              taskService.createTaskQuery().processInstanceId(change.getId()).singleResult();
          formService.submitTaskForm(task.getId(), Answers.withdrawal(CASE));
          return null;
        });
    runJobsBut(waiting);
  }

  private void submitOnly(String group, Map<String, Object> values) {
    String task = cases.task(CASE).getId();
    cases.as(
        group + "-member",
        group,
        "0751",
        () -> {
          formService.submitTaskForm(task, values);
          return null;
        });
  }

  private void runJobsBut(Set<String> waiting) {
    for (List<Job> jobs = due(waiting); !jobs.isEmpty(); jobs = due(waiting)) {
      managementService.executeJob(jobs.get(0).getId());
    }
  }

  private List<Job> due(Set<String> waiting) {
    return managementService.createJobQuery().list().stream()
        .filter(job -> job.getDuedate() == null)
        .filter(job -> !waiting.contains(job.getProcessDefinitionKey()))
        .toList();
  }

  private void assertNothingIsLeft() {
    assertThat(openTasks()).describedAs("tasks").isEmpty();
    assertThat(runtimeService.createProcessInstanceQuery().processInstanceBusinessKey(CASE).list())
        .describedAs("instances")
        .isEmpty();
    assertThat(jobs()).describedAs("jobs").isEmpty();
    assertThat(subscriptions()).describedAs("subscriptions").isEmpty();
  }

  private List<String> openTasks() {
    return taskService.createTaskQuery().processInstanceBusinessKey(CASE).list().stream()
        .map(Task::getTaskDefinitionKey)
        .toList();
  }

  private List<Job> jobs() {
    Set<String> ofTheCase = everInTheCase();
    return managementService.createJobQuery().list().stream()
        .filter(job -> ofTheCase.contains(job.getProcessInstanceId()))
        .toList();
  }

  private List<EventSubscription> subscriptions() {
    Set<String> ofTheCase = everInTheCase();
    return runtimeService.createEventSubscriptionQuery().list().stream()
        .filter(subscription -> ofTheCase.contains(subscription.getProcessInstanceId()))
        .toList();
  }

  private Set<String> everInTheCase() {
    return historyService
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(CASE)
        .list()
        .stream()
        .map(HistoricProcessInstance::getId)
        .collect(Collectors.toSet());
  }

  private List<ProcessInstance> instances(String process) {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(CASE)
        .list();
  }

  /** How many rows of the case each table of the two phases holds. */
  private Map<String, Integer> recorded() {
    return Stream.of(
            "application",
            "admission",
            "lead_appointment",
            "prepared_draft",
            "draft_reading",
            "revised_draft")
        .collect(Collectors.toMap(table -> table, t -> cases.recorded(t, "journey").size()));
  }

  /** Of the secretariat, which sees all cases. */
  private <T> T asSecretary(Supplier<T> action) {
    identityService.setAuthentication(
        "secretary", List.of("secretariat"), List.of("programme", "0751", "0665"));
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
