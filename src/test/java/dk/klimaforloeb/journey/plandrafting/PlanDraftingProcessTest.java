package dk.klimaforloeb.journey.plandrafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.DraftAnswers;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.DraftVersion;
import dk.klimaforloeb.journey.queries.DraftVersions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class PlanDraftingProcessTest {

  private static final String CASE = Cases.key("0751", "P");
  private static final String AARHUS = "municipality-0751";

  @Autowired Cases cases;
  @Autowired HistoryService historyService;
  @Autowired DraftVersions draftVersions;

  private ProcessInstance drafting;

  @BeforeEach
  void beginTheDraft() {
    drafting = cases.startPhase(PlanDraftingModel.KEY, "0751", "P");
  }

  @Test
  void aDraftThatLacksNothingAndDrawsNoRemarksIsReady() {
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    assertThat(drafting).task().hasCandidateGroup("kkr-coordinator");
    cases.submit("kkr-coordinator", CASE, "UserTask_AdviseDraft", DraftAnswers.fine());
    assertThat(drafting).task().hasCandidateGroup("knowledge-partner");
    cases.submit("secretariat", CASE, "UserTask_CommentDraft", DraftAnswers.none());

    assertThat(drafting).isEnded();
    assertThat(cases.path(drafting))
        .containsExactly(
            "StartEvent_DraftingBegun",
            "Gateway_BeforePreparing",
            "UserTask_PrepareDraft",
            "Gateway_DraftStep",
            "BusinessRuleTask_CheckReadiness",
            "Gateway_DraftReady",
            "ServiceTask_AllocateDraftAdvice",
            "UserTask_AdviseDraft",
            "Gateway_AdviceRemarks",
            "Gateway_BeforeCommenting",
            "Gateway_DraftForPartner",
            "UserTask_CommentDraft",
            "Gateway_CommentRemarks",
            "Gateway_AfterDrafting",
            "Event_DraftReady",
            "EndEvent_DraftingCompleted");
    assertThat(cases.column("allocation", "task_type")).containsExactly("draft-advice");
    assertThat(cases.recorded("prepare-draft", "recorded_by")).containsExactly(AARHUS + "-member");
    assertThat(cases.recorded("draft-comment", "reader")).containsExactly("advice", "partner");
    assertThat(cases.recorded("draft-comment", "tenant_id")).containsExactly("0751", "0751");
    assertThat(cases.recorded("draft-comment", "version")).containsExactly("1.0", "1.0");
    assertThat(draftVersions.latest(new CaseKey(CASE)))
        .contains(new DraftVersion("1.0", "https://kommune.example/udkast-1"));
  }

  @Test
  void remarksOfBothReadersAreAnsweredAndThePartnerSeesTheDraftAsOftenAsWished() {
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    cases.submit(
        "kkr-coordinator", CASE, "UserTask_AdviseDraft", DraftAnswers.remarks("Målene er uklare."));
    cases.submit(AARHUS, CASE, "UserTask_ReviseDraft", DraftAnswers.revised("2", "Fulgt.", true));
    cases.submit(
        "knowledge-partner", CASE, "UserTask_CommentDraft", DraftAnswers.remarks("Hvad koster?"));
    cases.submit(AARHUS, CASE, "UserTask_ReviseDraft", DraftAnswers.revised("3", "Nej.", true));
    cases.submit(
        "knowledge-partner", CASE, "UserTask_CommentDraft", DraftAnswers.remarks("Husk transport"));
    cases.submit(AARHUS, CASE, "UserTask_ReviseDraft", DraftAnswers.revised("4", "Ja.", false));

    assertThat(drafting).isEnded();
    assertThat(cases.path(drafting))
        .containsExactly(
            "StartEvent_DraftingBegun",
            "Gateway_BeforePreparing",
            "UserTask_PrepareDraft",
            "Gateway_DraftStep",
            "BusinessRuleTask_CheckReadiness",
            "Gateway_DraftReady",
            "ServiceTask_AllocateDraftAdvice",
            "UserTask_AdviseDraft",
            "Gateway_AdviceRemarks",
            "Gateway_BeforeRevising",
            "UserTask_ReviseDraft",
            "Gateway_BeforeCommenting",
            "Gateway_DraftForPartner",
            "UserTask_CommentDraft",
            "Gateway_CommentRemarks",
            "Gateway_BeforeRevising",
            "UserTask_ReviseDraft",
            "Gateway_BeforeCommenting",
            "Gateway_DraftForPartner",
            "UserTask_CommentDraft",
            "Gateway_CommentRemarks",
            "Gateway_BeforeRevising",
            "UserTask_ReviseDraft",
            "Gateway_BeforeCommenting",
            "Gateway_DraftForPartner",
            "Gateway_AfterDrafting",
            "Event_DraftReady",
            "EndEvent_DraftingCompleted");
    assertThat(cases.recorded("revise-draft", "reply")).containsExactly("Fulgt.", "Nej.", "Ja.");
    assertThat(cases.recorded("draft-comment", "version")).containsExactly("1.0", "2", "3");
    assertThat(draftVersions.latest(new CaseKey(CASE)))
        .contains(new DraftVersion("4", "https://kommune.example/udkast-4"));
  }

  @Test
  void afterTheAdviceThePartnerSeesTheDraftWhateverTheMunicipalityAnswers() {
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    cases.submit("kkr-coordinator", CASE, "UserTask_AdviseDraft", DraftAnswers.remarks("Mål?"));
    cases.submit(AARHUS, CASE, "UserTask_ReviseDraft", DraftAnswers.revised("2", "Fulgt.", false));

    assertThat(drafting).isWaitingAtExactly("UserTask_CommentDraft");
  }

  @Test
  void aDraftThatLacksSomethingComesBack() {
    cases.submit(
        AARHUS,
        CASE,
        "UserTask_PrepareDraft",
        DraftAnswers.finishedWithout("agricultureCovered", "targetsResourced"));

    assertThat(drafting)
        .isWaitingAtExactly("UserTask_PrepareDraft")
        .variables()
        .containsEntry("missing", List.of("agricultureCovered", "targetsResourced"));

    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());

    assertThat(drafting).isWaitingAtExactly("UserTask_AdviseDraft");
    assertThat(cases.path(drafting))
        .containsExactly(
            "StartEvent_DraftingBegun",
            "Gateway_BeforePreparing",
            "UserTask_PrepareDraft",
            "Gateway_DraftStep",
            "BusinessRuleTask_CheckReadiness",
            "Gateway_DraftReady",
            "Gateway_BeforePreparing",
            "UserTask_PrepareDraft",
            "Gateway_DraftStep",
            "BusinessRuleTask_CheckReadiness",
            "Gateway_DraftReady",
            "ServiceTask_AllocateDraftAdvice",
            "UserTask_AdviseDraft");
  }

  @Test
  void withAReasonTheMunicipalityGoesOnAlthoughSomethingIsMissing() {
    Map<String, Object> values =
        new HashMap<>(DraftAnswers.finishedWithout("actionsHaveEffect", "pathwayWithShortfall"));
    values.put("proceedReason", "Byrådet vil se planen nu.");

    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", values);

    assertThat(drafting).isWaitingAtExactly("UserTask_AdviseDraft");
    assertThat(cases.recorded("prepare-draft", "proceedReason"))
        .containsExactly("Byrådet vil se planen nu.");
  }

  @ParameterizedTest
  @CsvSource({
    "step, ''",
    "step, later",
    "version, ''",
    "draftUrl, ''",
    "draftUrl, udkast.docx",
    "accountMethod, ''",
    "accountMethod, guess",
    "agricultureCovered, ''",
    "pathwayWithShortfall, ''",
    "actionsHaveEffect, ''",
    "targetsResourced, ''"
  })
  void aWrongAnswerAboutTheDraftIsNamed(String key, String value) {
    Map<String, Object> values = new HashMap<>(DraftAnswers.finished());
    values.put(key, value);

    refused(AARHUS, "UserTask_PrepareDraft", values, key);

    assertThat(cases.recorded("prepare-draft", "version")).isEmpty();
  }

  @Test
  void whoWantsAdviceSaysOnWhat() {
    refused(AARHUS, "UserTask_PrepareDraft", Map.of("step", "advice"), "adviceOn");
    refused(AARHUS, "UserTask_PrepareDraft", DraftAnswers.adviceOn("money"), "adviceOn");

    assertThat(cases.recorded("prepare-draft", "id")).isEmpty();
  }

  @Test
  void whoRemarksSaysWhatAndWhoRevisesAnswersAll() {
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    refused("kkr-coordinator", "UserTask_AdviseDraft", Map.of("outcome", "remarks"), "remarks");
    refused("kkr-coordinator", "UserTask_AdviseDraft", Map.of("outcome", "none"), "outcome");
    cases.submit("kkr-coordinator", CASE, "UserTask_AdviseDraft", DraftAnswers.fine());
    refused("secretariat", "UserTask_CommentDraft", Map.of("outcome", "remarks"), "remarks");
    refused("secretariat", "UserTask_CommentDraft", Map.of("outcome", "fine"), "outcome");
    refused(
        "secretariat",
        "UserTask_CommentDraft",
        Map.of("outcome", "none", "letterUrl", "brev.pdf"),
        "letterUrl");
    cases.submit("secretariat", CASE, "UserTask_CommentDraft", DraftAnswers.remarks("Husk mål"));
    for (String key : List.of("version", "draftUrl", "reply", "again")) {
      Map<String, Object> values = new HashMap<>(DraftAnswers.revised("2", "Fulgt.", false));
      values.remove(key);
      refused(AARHUS, "UserTask_ReviseDraft", values, key);
    }

    assertThat(drafting).isWaitingAtExactly("UserTask_ReviseDraft");
    assertThat(cases.recorded("draft-comment", "outcome")).containsExactly("fine", "remarks");
    assertThat(cases.recorded("revise-draft", "reply")).isEmpty();
  }

  @Test
  void ofWhatWasSubmittedOnlyWhatTheModelReadsStaysInTheProcess() {
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    cases.submit("kkr-coordinator", CASE, "UserTask_AdviseDraft", DraftAnswers.remarks("Mål?"));
    cases.submit(AARHUS, CASE, "UserTask_ReviseDraft", DraftAnswers.revised("2", "Fulgt.", true));
    cases.submit("secretariat", CASE, "UserTask_CommentDraft", DraftAnswers.none());

    assertThat(
            historyService
                .createHistoricVariableInstanceQuery()
                .processInstanceId(drafting.getId())
                .list())
        .extracting(HistoricVariableInstance::getName)
        .containsExactlyInAnyOrder(
            "municipalityCode",
            "municipality",
            "round",
            "phase",
            "draftStep",
            "agricultureCovered",
            "pathwayWithShortfall",
            "actionsHaveEffect",
            "targetsResourced",
            "missing",
            "proceed",
            "allocation",
            "draftRemarks",
            "partnerToSee");
  }

  @Test
  void nobodyAnswersInAnotherGroupsPlace() {
    assertThatThrownBy(
            () ->
                cases.submit(
                    "kkr-coordinator", CASE, "UserTask_PrepareDraft", DraftAnswers.finished()))
        .isInstanceOf(AuthorizationException.class);
    cases.submit(AARHUS, CASE, "UserTask_PrepareDraft", DraftAnswers.finished());
    assertThatThrownBy(
            () -> cases.submit(AARHUS, CASE, "UserTask_AdviseDraft", DraftAnswers.fine()))
        .isInstanceOf(AuthorizationException.class);

    assertThat(drafting).isWaitingAtExactly("UserTask_AdviseDraft");
    assertThat(cases.recorded("draft-comment", "outcome")).isEmpty();
  }

  private void refused(String group, String element, Map<String, Object> values, String key) {
    assertThatThrownBy(() -> cases.submit(group, CASE, element, values))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(" + key + ")");
    assertThat(drafting).isWaitingAtExactly(element);
  }
}
