package dk.klimaforloeb.journey.planapproval;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseHappenings.Happening;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Courses;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import dk.klimaforloeb.journey.queries.Milestones;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The steps of a plan stand on the days on which they were taken, whenever they were registered.
 */
@ProcessTest
class PlanMilestonesTest {

  private static final CaseKey CASE = new CaseKey(ApprovalCase.KEY);
  private static final String HEARING = "UserTask_RegisterHearingDecision";
  private static final String ADOPTION = "UserTask_RegisterAdoption";

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired Milestones milestones;
  @Autowired Courses courses;
  @Autowired HearingTurns hearings;

  private ApprovalCase plan;

  @BeforeEach
  void favrskovEntersWithItsPlan() {
    cases.moveTo("2022-06-01T08:00");
    cases.beginJourney("0710", "1", PlanApprovalModel.KEY);
    plan = new ApprovalCase(cases, engine, cases.only(PlanApprovalModel.KEY, ApprovalCase.KEY));
  }

  @Test
  void eachStepStandsOnItsOwnDay() {
    plan.toHearingDecision().toAdoption();
    assertThat(reached(MilestoneKind.HEARING)).isEqualTo("2022-06-28");
    plan.submit(ADOPTION, Answers.of("register-adoption", "adopted", "decidedOn", "2022-08-09"))
        .submit(
            "UserTask_PublishPlan",
            Answers.of("publish-plan", "published", "publishedOn", "2022-08-10"))
        .toC40()
        .submit(
            "UserTask_RegisterC40Approval",
            Answers.of("register-c40-approval", "approved", "decidedOn", "2022-08-11"));

    assertThat(reached(MilestoneKind.ADOPTED)).isEqualTo("2022-08-09");
    assertThat(reached(MilestoneKind.PUBLISHED)).isEqualTo("2022-08-10");
    assertThat(reached(MilestoneKind.APPROVED)).isEqualTo("2022-08-11");
    assertThat(course().isPlanInForce()).isTrue();
    assertThat(course().outcome()).isEqualTo("Plan vedtaget, godkendt og offentliggjort");
    assertThat(course().ended()).isEqualTo("2022-08-12");
    assertThat(toCome()).isEmpty();
  }

  @Test
  void aHearingThatIsDecidedBeginsOnItsFirstDayAndIsWaitedFor() {
    plan.toHearingDecision().submit(HEARING, PlanAnswers.hearing("2022-06-28", "2022-08-23"));

    assertThat(step(MilestoneKind.HEARING))
        .isEqualTo(
            new Milestone(
                MilestoneKind.HEARING, "Høring begyndt", LocalDate.of(2022, 6, 28), null));
    assertThat(course().waitsFor()).containsExactly("at høringen slutter 23. august 2022");

    assertThat(hearings.of(CASE)).isEmpty();

    cases.moveTo("2022-06-28T08:00");
    assertThat(reached(MilestoneKind.HEARING)).isEqualTo("2022-06-28");
    String begun = "Høringen er begyndt. Den varer til og med 23. august 2022";
    assertThat(hearings.of(CASE)).extracting(Happening::what).containsExactly(begun);
    cases.moveTo("2022-08-24T00:00");
    assertThat(course().waitsFor()).isEmpty();
    assertThat(hearings.of(CASE))
        .extracting(Happening::what)
        .containsExactly(begun, "Høringen er slut");
  }

  @Test
  void whatIsHeardAndAdoptedAnewCountsAsTheLastTime() {
    plan.toHearingDecision()
        .toAdoption()
        .submit(ADOPTION, Answers.of("register-adoption", "sent-back-to-hearing"));
    assertThat(step(MilestoneKind.ADOPTED).isReached()).isFalse();

    plan.submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Nye mål."))
        .throughBodies()
        .submit(HEARING, PlanAnswers.hearing("2022-09-01", "2022-10-26"));
    cases.moveTo("2022-10-27T00:00");
    assertThat(reached(MilestoneKind.HEARING)).isEqualTo("2022-09-01");
    plan.submit("UserTask_WriteConsultationReport", PlanAnswers.reported())
        .throughBodies()
        .submit(ADOPTION, Answers.of("register-adoption", "adopted", "decidedOn", "2022-10-26"));

    assertThat(reached(MilestoneKind.ADOPTED)).isEqualTo("2022-10-26");
  }

  @Test
  void aPlanThatIsNotAdoptedHasNoDayOfAdoption() {
    plan.toHearingDecision()
        .toAdoption()
        .submit(ADOPTION, PlanAnswers.decided("not-adopted", "Intet flertal."));

    assertThat(step(MilestoneKind.ADOPTED).isReached()).isFalse();
    assertThat(course().isPlanInForce()).isFalse();
    assertThat(course().outcome()).isEqualTo("Plan ikke vedtaget");
  }

  @Test
  void theApprovalGoesBesideAndWhatWasPassedByIsNotToCome() {
    assertThat(toCome())
        .containsExactly(
            MilestoneKind.HEARING,
            MilestoneKind.ADOPTED,
            MilestoneKind.PUBLISHED,
            MilestoneKind.APPROVED);
    plan.toC40().submit("UserTask_RegisterC40Approval", PlanAnswers.c40Approved());
    assertThat(toCome())
        .containsExactly(MilestoneKind.HEARING, MilestoneKind.ADOPTED, MilestoneKind.PUBLISHED);
    assertThat(course().waitsFor())
        .containsExactly("at byrådet har truffet sin endelige beslutning");

    plan.toHearingDecision()
        .submit(HEARING, Answers.of("register-hearing-decision", "without-hearing"))
        .submit(ADOPTION, PlanAnswers.adopted());
    assertThat(toCome()).containsExactly(MilestoneKind.PUBLISHED);
  }

  private List<MilestoneKind> toCome() {
    return course().toCome(milestones.of(CASE)).stream().map(Milestone::kind).toList();
  }

  private Course course() {
    return courses.of(CASE).orElseThrow();
  }

  private LocalDate reached(MilestoneKind kind) {
    return step(kind).reached();
  }

  private Milestone step(MilestoneKind kind) {
    return milestones.of(CASE).get(kind.ordinal());
  }
}
