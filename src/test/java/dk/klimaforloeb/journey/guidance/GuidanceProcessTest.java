package dk.klimaforloeb.journey.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.KeptVariables;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import dk.klimaforloeb.journey.queries.SelfAssessments;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class GuidanceProcessTest {

  private static final String CASE = Cases.key("0710", "1");
  private static final CaseKey KEY = new CaseKey(CASE);
  private static final String FAVRSKOV = "municipality-0710";
  private static final String COORDINATOR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired HistoryService historyService;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;
  @Autowired SelfAssessments selfAssessments;
  @Autowired RoadmapDates roadmapDates;

  private ProcessInstance guidance;

  @BeforeEach
  void begin() {
    cases.moveTo("2020-12-01T09:00");
    guidance = cases.startPhase(GuidanceModel.KEY, "0710", "1");
  }

  @Test
  void fromTheSelfAssessmentToASettledRoadmap() {
    submit(FAVRSKOV, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(COORDINATOR, "UserTask_ReviewSelfAssessment", review("emission-projection", "risk-map"));
    holdSession();
    submit(FAVRSKOV, "UserTask_DraftRoadmap", GuidanceAnswers.roadmap());
    submit(COORDINATOR, "UserTask_AdviseRoadmap", GuidanceAnswers.remarks("Vedtag senere."));
    submit(FAVRSKOV, "UserTask_SettleRoadmap", GuidanceAnswers.settledRoadmap());

    assertThat(guidance).isEnded();
    assertThat(cases.path(guidance))
        .containsExactly(
            "StartEvent_GuidanceBegun",
            "UserTask_CompleteSelfAssessment",
            "ServiceTask_AllocateReview",
            "UserTask_ReviewSelfAssessment",
            "SendTask_OrderData#multiInstanceBody",
            "SendTask_OrderData",
            "SendTask_OrderData",
            "Gateway_SessionChosen",
            "CallActivity_GuidanceSession",
            "Gateway_AfterSession",
            "UserTask_DraftRoadmap",
            "ServiceTask_AllocateRoadmapAdvice",
            "UserTask_AdviseRoadmap",
            "Gateway_RoadmapRemarks",
            "UserTask_SettleRoadmap",
            "Gateway_AfterRoadmap",
            "Event_RoadmapSettled",
            "EndEvent_GuidanceCompleted");
    assertThat(cases.recorded("self-assessment", "sections.criterion")).hasSize(15);
    assertThat(cases.recorded("roadmap", "adoptionOn")).containsExactly("2022-10-25", "2022-11-29");
    assertThat(cases.recorded("roadmap", "fieldsOfWork"))
        .containsExactly("energy", "adaptation", "energy", "adaptation");
    assertThat(cases.recorded("roadmap", "tenant_id")).containsOnly("0710");
  }

  @Test
  void theRoadmapIsSettledAtOnceWhenNothingIsRemarked() {
    draftRoadmap();
    submit(COORDINATOR, "UserTask_AdviseRoadmap", GuidanceAnswers.fine());

    assertThat(guidance).isEnded();
    assertThat(cases.path(guidance))
        .endsWith(
            "UserTask_AdviseRoadmap",
            "Gateway_RoadmapRemarks",
            "Gateway_AfterRoadmap",
            "Event_RoadmapSettled",
            "EndEvent_GuidanceCompleted")
        .doesNotContain("SendTask_OrderData");
  }

  @Test
  void aMunicipalityThatMeetsEverythingGoesToItsRoadmapWithoutASession() {
    submit(
        FAVRSKOV,
        "UserTask_CompleteSelfAssessment",
        answer("complete-self-assessment", "all-at-once"));
    submit(
        COORDINATOR,
        "UserTask_ReviewSelfAssessment",
        answer("review-self-assessment", "no-session"));

    assertThat(guidance).isWaitingAtExactly("UserTask_DraftRoadmap");
    assertThat(cases.path(guidance))
        .containsExactly(
            "StartEvent_GuidanceBegun",
            "UserTask_CompleteSelfAssessment",
            "ServiceTask_AllocateReview",
            "UserTask_ReviewSelfAssessment",
            "SendTask_OrderData#multiInstanceBody",
            "Gateway_SessionChosen",
            "Gateway_AfterSession",
            "UserTask_DraftRoadmap");
    assertThat(cases.recorded("self-assessment", "sections.answer"))
        .hasSize(15)
        .containsOnly("met");
  }

  private static Map<String, Object> answer(String form, String which) {
    return Answers.of(form, which);
  }

  @Test
  void theRoadmapWaitsForTheSessionAndForNoDataOrder() {
    submit(FAVRSKOV, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(COORDINATOR, "UserTask_ReviewSelfAssessment", review("energy", "climate-account"));

    assertThat(guidance).isWaitingAtExactly("CallActivity_GuidanceSession");
    List<ProcessInstance> orders =
        runtimeService.createProcessInstanceQuery().processDefinitionKey("data-order").list();
    assertThat(orders)
        .hasSize(2)
        .allMatch(order -> CASE.equals(order.getBusinessKey()))
        .allMatch(order -> "0710".equals(order.getTenantId()));
    assertThat(cases.recorded("data-order", "dataSet"))
        .containsExactlyInAnyOrder("energy", "climate-account");
    assertThat(cases.recorded("guidance-session", "criteria")).containsExactly("c2_4");

    holdSession();

    assertThat(guidance).isWaitingAtExactly("UserTask_DraftRoadmap");
    assertThat(
            runtimeService.createProcessInstanceQuery().processDefinitionKey("data-order").count())
        .isEqualTo(2);
  }

  @Test
  void whatIsNotFullyMetNeedsARemark() {
    Map<String, Object> silent = new HashMap<>(GuidanceAnswers.selfAssessment());
    silent.remove("c2_4_remark");
    silent.remove("c2_5_remark");

    assertThatThrownBy(() -> submit(FAVRSKOV, "UserTask_CompleteSelfAssessment", silent))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(c2_4_remark)")
        .hasMessageContaining("(c2_5_remark)")
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("c2_3"));

    assertThat(cases.recorded("self-assessment", "case_key")).isEmpty();
  }

  @Test
  void aReviewChoosesAtLeastOneSectionWhereSomethingIsMissing() {
    submit(
        FAVRSKOV,
        "UserTask_CompleteSelfAssessment",
        answer("complete-self-assessment", "all-but-one"));
    assertThat(cases.recorded("self-assessment", "sections.answer")).containsOnlyOnce("partly");

    assertThatThrownBy(
            () ->
                submit(
                    COORDINATOR,
                    "UserTask_ReviewSelfAssessment",
                    GuidanceAnswers.review(List.of(), List.of())))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(criteria)");
  }

  @Test
  void theDatesOfARoadmapFollowEachOther() {
    reachRoadmap();
    for (String hearing : List.of("2021-08-31", "2021-09-01")) {
      refuseRoadmap(Map.of("hearingOn", hearing), "(hearingOn)");
    }
    for (String adoption : List.of("2022-06-27", "2022-06-28")) {
      refuseRoadmap(Map.of("adoptionOn", adoption), "(adoptionOn)");
    }
    assertThat(cases.recorded("roadmap", "case_key")).isEmpty();

    submit(FAVRSKOV, "UserTask_DraftRoadmap", GuidanceAnswers.roadmap());
    submit(COORDINATOR, "UserTask_AdviseRoadmap", GuidanceAnswers.remarks("Tidligere."));
    Map<String, Object> settled = new HashMap<>(GuidanceAnswers.settledRoadmap());
    settled.put("adoptionOn", "2021-01-01");
    assertThatThrownBy(() -> submit(FAVRSKOV, "UserTask_SettleRoadmap", settled))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(adoptionOn)");
  }

  @Test
  void adviceWithRemarksSaysThem() {
    draftRoadmap();

    assertThatThrownBy(
            () -> submit(COORDINATOR, "UserTask_AdviseRoadmap", Map.of("outcome", "remarks")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(remarks)");
  }

  @Test
  void eachTaskIsForOneSideOnly() {
    assertThatThrownBy(
            () ->
                submit(
                    COORDINATOR,
                    "UserTask_CompleteSelfAssessment",
                    GuidanceAnswers.selfAssessment()))
        .isInstanceOf(AuthorizationException.class);
    submit(FAVRSKOV, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    assertThatThrownBy(() -> submit(FAVRSKOV, "UserTask_ReviewSelfAssessment", review("energy")))
        .isInstanceOf(AuthorizationException.class);

    assertThat(guidance).isWaitingAtExactly("UserTask_ReviewSelfAssessment");
    assertThat(cases.recorded("self-assessment-review", "case_key")).isEmpty();
  }

  @Test
  void othersSeeTheLastSelfAssessmentAndTheLastRoadmap() {
    assertThat(selfAssessments.latest(KEY)).isEmpty();
    assertThat(selfAssessments.shown(KEY)).isEmpty();
    assertThat(roadmapDates.latest(KEY)).isEmpty();

    draftRoadmap();
    submit(COORDINATOR, "UserTask_AdviseRoadmap", GuidanceAnswers.remarks("Senere."));
    submit(FAVRSKOV, "UserTask_SettleRoadmap", GuidanceAnswers.settledRoadmap());

    assertThat(selfAssessments.latest(KEY).orElseThrow().capfVersion()).isEqualTo("CAPF 2020");
    assertThat(selfAssessments.shown(KEY))
        .hasSize(15)
        .containsEntry("c1_1", Shown.typed("Opfyldt"))
        .containsEntry("c2_4", Shown.typed("Delvist opfyldt: Kun til 2030."));
    assertThat(roadmapDates.latest(KEY))
        .contains(
            new Roadmap(
                LocalDate.of(2021, 9, 1),
                LocalDate.of(2022, 6, 28),
                LocalDate.of(2022, 11, 29),
                LocalDate.of(2022, 5, 1),
                List.of(new Roadmap.Meeting("Klimaudvalget", LocalDate.of(2022, 6, 1))),
                List.of("energy", "adaptation")));
    assertThat(roadmapDates.meeting(KEY, "klimaudvalget", 0)).contains(LocalDate.of(2022, 6, 1));
    assertThat(roadmapDates.meeting(KEY, "klimaudvalget", 1)).isEmpty();
  }

  @Test
  void ofWhatWasSubmittedOnlyWhatTheModelReadsStaysInTheProcess() {
    submit(FAVRSKOV, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(COORDINATOR, "UserTask_ReviewSelfAssessment", review("energy"));
    holdSession();
    submit(FAVRSKOV, "UserTask_DraftRoadmap", GuidanceAnswers.roadmap());
    submit(COORDINATOR, "UserTask_AdviseRoadmap", GuidanceAnswers.fine());

    assertThat(
            historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(guidance.getId())
                .list())
        .extracting(HistoricVariableInstance::getName)
        .contains("criteria", "dataSets", "dataSet", "roadmapAdvice")
        .isSubsetOf(KeptVariables.of("guidance"));
  }

  private void draftRoadmap() {
    reachRoadmap();
    submit(FAVRSKOV, "UserTask_DraftRoadmap", GuidanceAnswers.roadmap());
  }

  private void reachRoadmap() {
    submit(FAVRSKOV, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(COORDINATOR, "UserTask_ReviewSelfAssessment", review());
    holdSession();
  }

  private void holdSession() {
    submit(COORDINATOR, "UserTask_ArrangeSession", GuidanceAnswers.writtenSession());
    submit(COORDINATOR, "UserTask_RecordSession", GuidanceAnswers.sessionHeld());
  }

  private void refuseRoadmap(Map<String, Object> changed, String named) {
    Map<String, Object> roadmap = new HashMap<>(GuidanceAnswers.roadmap());
    roadmap.putAll(changed);
    assertThatThrownBy(() -> submit(FAVRSKOV, "UserTask_DraftRoadmap", roadmap))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(named);
  }

  private static Map<String, Object> review(String... dataSets) {
    return GuidanceAnswers.review(List.of("c2_4"), List.of(dataSets));
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, task(element), values);
  }

  /** Orders run alongside, so the case may have several open tasks. */
  private Task task(String element) {
    return taskService
        .createTaskQuery()
        .processInstanceBusinessKey(CASE)
        .taskDefinitionKey(element)
        .singleResult();
  }
}
