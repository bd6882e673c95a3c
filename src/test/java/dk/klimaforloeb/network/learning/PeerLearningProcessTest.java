package dk.klimaforloeb.network.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.RecordHeader;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.queries.SelfAssessment;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Learning from each other, from what most lack to what came of it. */
@ProcessTest
class PeerLearningProcessTest {

  private static final String KEY = "midtjylland-2020:joint";

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;
  @Autowired Clock clock;

  @BeforeEach
  void threeMunicipalitiesHaveAssessedThemselves() {
    cases.moveTo("2021-02-15T09:00");
    List.of("0710", "0727", "0779").forEach(code -> cases.requestJourney(code, "1"));
    assessed("0710", "c2_4", "c3_2");
    assessed("0727", "c2_4");
    assessed("0779");
  }

  @Test
  void theThemeIsWhatMostLackAndTheEffectIsSeenHalfAYearLater() {
    ProcessInstance learning = starters.asCoordinator("peer-learning");
    cases.runJobs();
    assertThat(forms().offered("UserTask_ChooseTheme").get("gapsShown").toString())
        .startsWith("- **2.4 Udledningsstier for drivhusgasser:** 2 (Favrskov, Odder)")
        .contains("**3.2 Identifikation af barrierer:** 1 (Favrskov)")
        .doesNotContain("Skive");
    assertThatThrownBy(
            () ->
                submit(
                    "UserTask_ChooseTheme", Answers.of("choose-theme", "plan", "section", "c9_9")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("(section)");
    submit("UserTask_ChooseTheme", Answers.of("choose-theme", "plan"));
    assertThat(forms().offered("UserTask_PlanEvent"))
        .containsEntry("title", "Udledningsstier")
        .containsEntry("groups", List.of("municipality-0710", "municipality-0727"));
    submit("UserTask_PlanEvent", Answers.of("plan-event", "planned"));
    cases.moveTo("2021-06-11T08:00");
    submit("UserTask_RecordEvent", Answers.of("record-event", "held"));
    cases.moveTo("2021-12-11T07:59");
    assertThat(learning).isWaitingAt("Event_EffectDue");
    assessed("0727");
    cases.moveTo("2021-12-11T08:00");
    assertThat(forms().offered("UserTask_SeeEffect").get("effectShown").toString())
        .contains(
            "manglede 2 kommuner afsnittet: Favrskov, Odder",
            "Nu mangler 1 det: Favrskov",
            "er 1 kommet videre, heraf 0, der var med");
    submit("UserTask_SeeEffect", Answers.of("see-effect", "seen"));

    assertThat(learning).isEnded();
    assertThat(cases.path(learning))
        .containsExactly(
            "StartEvent_LearningWished",
            "Gateway_BeforeLearning",
            "ServiceTask_AllocateLearning",
            "UserTask_ChooseTheme",
            "Gateway_ThemeChosen",
            "CallActivity_HoldLearning",
            "Gateway_LearningHeld",
            "Event_EffectDue",
            "UserTask_SeeEffect",
            "EndEvent_EffectSeen");
  }

  @Test
  void aThemeThatAnotherProcessPointsToIsSuggestedAndMayBeCancelledOrLeft() {
    ProcessInstance learning = planned();
    assertThat(forms().offered("UserTask_ChooseTheme")).containsEntry("section", "c3_2");
    submit("UserTask_ChooseTheme", Answers.of("choose-theme", "plan", "section", "c3_2"));
    submit("UserTask_PlanEvent", Answers.of("plan-event", "planned"));
    submit("UserTask_FollowEvent", Answers.of("follow-event", "cancel"));
    assertThat(cases.path(learning)).endsWith("Gateway_LearningHeld", "EndEvent_LearningNotHeld");

    ProcessInstance other = planned();
    submit("UserTask_ChooseTheme", Answers.of("choose-theme", "nothing"));
    assertThat(cases.path(other)).endsWith("Gateway_ThemeChosen", "EndEvent_NoTheme");
  }

  private ProcessInstance planned() {
    ProcessInstance learning =
        engine
            .getRuntimeService()
            .createMessageCorrelation("PeerLearningPlanned")
            .withoutTenantId()
            .processInstanceBusinessKey(KEY)
            .setVariable("learningSection", "c3_2")
            .correlateStartMessage();
    cases.runJobs();
    return learning;
  }

  private void assessed(String code, String... missing) {
    List<Map<String, Object>> sections =
        List.of("c2_4", "c3_2").stream()
            .map(
                section ->
                    Map.<String, Object>of(
                        "criterion",
                        section,
                        "answer",
                        List.of(missing).contains(section) ? "not-met" : "met",
                        "remark",
                        "-"))
            .toList();
    records.add(
        new RecordHeader(
            code, Cases.key(code, "1"), "none", null, null, null, clock.instant(), null),
        SelfAssessment.class,
        Map.of("capfVersion", "CAPF 2020", "sections", sections));
  }

  private void submit(String element, Map<String, Object> values) {
    Task task = cases.task(KEY, element);
    assertThat(task).describedAs(element).isNotNull();
    assertThat(task.getTenantId()).isEqualTo(CaseTenants.PROGRAMME);
    cases.submit("coordinator", "regional-coordinator", task, values);
  }

  private OpenForms forms() {
    return new OpenForms(cases, engine, KEY);
  }
}
