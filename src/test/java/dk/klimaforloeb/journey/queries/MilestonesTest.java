package dk.klimaforloeb.journey.queries;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.DraftAnswers;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ModelFiles;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How far a municipality has come on the day on which it came there, and when it expects the rest.
 */
@ProcessTest
class MilestonesTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final CaseKey ODDER = new CaseKey(Cases.key("0727", "1"));
  private static final String MUNICIPALITY = "municipality-0710";
  private static final String COORDINATOR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired Milestones milestones;
  @Autowired List<MilestoneDays> days;
  @Autowired Starters starters;

  @Test
  void anInvitedMunicipalityIsToBeAdmittedOnTheLastDayOfTheRound() {
    cases.requestJourney("0710", "1");

    assertThat(milestones.of(FAVRSKOV))
        .containsExactly(
            new Milestone(MilestoneKind.ADMITTED, "Optaget", LocalDate.of(2020, 11, 19), null),
            new Milestone(MilestoneKind.ROADMAP, "Køreplan fastlagt", null, null),
            new Milestone(MilestoneKind.DRAFT, "Udkast klar", null, null),
            new Milestone(MilestoneKind.HEARING, "Høring begyndt", null, null),
            new Milestone(MilestoneKind.ADOPTED, "Plan vedtaget", null, null),
            new Milestone(MilestoneKind.PUBLISHED, "Plan offentliggjort", null, null),
            new Milestone(MilestoneKind.APPROVED, "Godkendt af C40", null, null));
  }

  @Test
  void whoseApplicationLacksSomethingIsNotAdmittedYet() {
    cases.requestJourney("0710", "1");
    submit(MUNICIPALITY, "UserTask_RegisterApplication", Answers.applicationSent());
    submit("secretariat", "UserTask_RegisterAdmission", Answers.moreWanted("Mål"));

    assertThat(step(MilestoneKind.ADMITTED).reached()).isNull();
  }

  @Test
  void theDayOfTheAdmissionCountsNotTheOneOnWhichItWasRegistered() {
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    submit(MUNICIPALITY, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.moveTo("2020-11-25T09:00");
    submit(
        "secretariat",
        "UserTask_RegisterAdmission",
        Answers.of("register-admission", "admitted", "decidedOn", "2020-11-18"));

    assertThat(step(MilestoneKind.ADMITTED).reached()).isEqualTo("2020-11-18");
    assertThat(step(MilestoneKind.ADMITTED).planned()).isEqualTo("2020-11-19");
    Map<CaseKey, List<Milestone>> several = milestones.of(List.of(ODDER, FAVRSKOV));
    assertThat(several.get(ODDER)).noneMatch(Milestone::isReached);
    assertThat(several.get(FAVRSKOV)).isEqualTo(milestones.of(FAVRSKOV));
  }

  @Test
  void theRoadmapSaysWhenTheRestIsExpectedAndAChangedOneSaysItAnew() {
    cases.moveTo("2020-12-01T09:00");
    cases.requestJourney("0710", "1", "guidance");
    settleRoadmap();

    assertThat(step(MilestoneKind.ROADMAP).reached()).isEqualTo("2021-02-02");
    assertThat(planned()).containsExactly("2021-09-01", "2022-06-28", "2022-10-25");

    ProcessInstance change = starters.asMunicipality("0710", "roadmap-change");
    starters.submitAsMunicipality("0710", change, Answers.of("change-roadmap", "changed"));

    assertThat(planned()).containsExactly("2022-03-01", "2022-12-28", "2023-04-25");
    assertThat(step(MilestoneKind.ROADMAP).reached()).isEqualTo("2021-02-02");
  }

  @Test
  void aDraftIsReadyOnTheDayOnWhichItsLastReaderIsDone() {
    cases.requestJourney("0710", "1", "plan-drafting");
    submit(MUNICIPALITY, "UserTask_PrepareDraft", DraftAnswers.finished());
    submit(COORDINATOR, "UserTask_AdviseDraft", DraftAnswers.fine());
    cases.moveTo("2021-09-03T09:00");
    submit("knowledge-partner", "UserTask_CommentDraft", DraftAnswers.none());

    assertThat(step(MilestoneKind.DRAFT).reached()).isEqualTo("2021-09-03");
    assertThat(step(MilestoneKind.ADMITTED).reached()).isNull();
  }

  @Test
  void eachMilestoneIsAnEventOfItsPhase() {
    Map<MilestoneKind, String> events = new EnumMap<>(MilestoneKind.class);
    days.forEach(source -> events.putAll(source.events()));

    assertThat(events).containsOnlyKeys(MilestoneKind.values());
    events.forEach(
        (kind, event) ->
            assertThat(
                    ModelFiles.models()
                        .get(Path.of("processes/journey", kind.phase() + ".bpmn"))
                        .<IntermediateThrowEvent>getModelElementById(event))
                .as(event)
                .isInstanceOf(IntermediateThrowEvent.class));
  }

  private void settleRoadmap() {
    submit(
        MUNICIPALITY,
        "UserTask_CompleteSelfAssessment",
        Answers.of("complete-self-assessment", "all-at-once"));
    submit(
        COORDINATOR,
        "UserTask_ReviewSelfAssessment",
        Answers.of("review-self-assessment", "no-session"));
    submit(MUNICIPALITY, "UserTask_DraftRoadmap", GuidanceAnswers.roadmap());
    cases.moveTo("2021-02-02T09:00");
    submit(COORDINATOR, "UserTask_AdviseRoadmap", GuidanceAnswers.fine());
  }

  private List<String> planned() {
    return List.of(MilestoneKind.DRAFT, MilestoneKind.HEARING, MilestoneKind.ADOPTED).stream()
        .map(kind -> step(kind).planned().toString())
        .toList();
  }

  private Milestone step(MilestoneKind kind) {
    return milestones.of(FAVRSKOV).get(kind.ordinal());
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, cases.task(FAVRSKOV.value(), element), values);
  }
}
