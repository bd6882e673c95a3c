package dk.klimaforloeb.journey.planapproval;

import static dk.klimaforloeb.journey.planapproval.ApprovalCase.AT_BODY;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.BODY;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.TO_BODIES;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.TO_COUNCIL;
import static dk.klimaforloeb.journey.planapproval.ApprovalCase.way;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.OpenForms;
import dk.klimaforloeb.journey.messages.HearingProlonged;
import dk.klimaforloeb.journey.queries.HearingProlongation;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Ways of the political track that bend, each from the beginning to where it is straight again. */
@ProcessTest
class PoliticalDeviationsTest {

  private static final String POLITICAL = "SubProcess_PoliticalTrack";
  private static final String BODY_TASK = "UserTask_PresentToBody";
  private static final String HEARING = "UserTask_RegisterHearingDecision";
  private static final String ADOPTION = "UserTask_RegisterAdoption";

  private static final List<String> BEGUN =
      List.of("StartEvent_PoliticalTrackBegun", "Gateway_Screened", "UserTask_ScreenEnvironment");

  private static final List<String> THROUGH_BODIES =
      List.of(way(TO_BODIES, BODY, BODY, TO_COUNCIL));

  private static final List<String> HEARD =
      List.of(
          HEARING,
          "Gateway_HearingDecided",
          "Event_InHearing",
          "Gateway_BeforeHearing",
          "Gateway_HearingRuns",
          "Event_HearingEnded",
          "UserTask_WriteConsultationReport",
          "Gateway_BackToBodies");

  private static final List<String> REVISED =
      List.of("Gateway_BeforeRevisingProposal", "UserTask_ReviseProposal", "Gateway_BackToBodies");

  private static final List<String> PUBLISHED =
      List.of(
          ADOPTION,
          "Gateway_AdoptionDecided",
          "Event_Adopted",
          "UserTask_PublishPlan",
          "SendTask_AnnouncePlan",
          "Event_Published",
          "EndEvent_PoliticalTrackDone");

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;
  @Autowired CaseRecords records;
  @Autowired CaseMessages messages;

  private ApprovalCase plan;

  @BeforeEach
  void begin() {
    begin("2022-03-01T08:00");
  }

  private void begin(String moment) {
    cases.moveTo(moment);
    plan = new ApprovalCase(cases, engine, cases.startPhase(PlanApprovalModel.KEY, "0710", "1"));
  }

  @Test
  void aBodyThatPostponesThePlanIsAskedAgain() {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"))
        .submit(BODY_TASK, answer("present-to-body", "postponed"));
    assertThat(plan.open()).contains("Forelæg for Fagudvalg");
    assertThat(plan.offered(BODY_TASK, "treatmentShown"))
        .asString()
        .endsWith("Fagudvalg, 5. maj 2020: udsat. Udvalget vil se økonomien.");

    plan.throughBodies();
    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(
                BEGUN,
                TO_BODIES,
                AT_BODY,
                "Gateway_BodyPostponed",
                "Gateway_BeforePresenting",
                BODY_TASK,
                "Gateway_BodyPostponed",
                "EndEvent_BodyDecided",
                BODY,
                TO_COUNCIL,
                HEARING));
  }

  @ParameterizedTest
  @CsvSource({"discussed, drøftet", "noted, taget til efterretning"})
  void aBodyThatOnlyTalksOfThePlanHandsItOn(String outcome, String shown) {
    plan.submit("UserTask_ScreenEnvironment", PlanAnswers.screened("no-report"))
        .submit(BODY_TASK, answer("present-to-body", outcome));
    assertThat(plan.open()).contains("Forelæg for Økonomiudvalg");
    assertThat(plan.offered(BODY_TASK, "treatmentShown"))
        .asString()
        .contains("Fagudvalg, 5. maj 2020: " + shown + ".");

    plan.submit(BODY_TASK, answer("present-to-body", outcome));
    assertThat(plan.path(POLITICAL)).containsExactly(way(BEGUN, THROUGH_BODIES, HEARING));
  }

  @Test
  void aCouncilThatPostponesTheHearingIsAskedAgain() {
    plan.toHearingDecision().submit(HEARING, answer("register-hearing-decision", "postponed"));
    assertThat(plan.offered(HEARING, "treatmentShown"))
        .asString()
        .endsWith("beslutningen om høring er udsat. Byrådet vil se økonomien.");

    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(BEGUN, THROUGH_BODIES, HEARING, "Gateway_HearingDecided", TO_COUNCIL, HEARING));
  }

  @Test
  void aPlanIsAdoptedWithoutAHearing() {
    plan.toHearingDecision()
        .submit(HEARING, answer("register-hearing-decision", "without-hearing"));
    assertThat(plan.offered(ADOPTION, "treatmentShown"))
        .asString()
        .endsWith("vedtages uden høring. Planen var i høring sidste år.");

    plan.submit(ADOPTION, PlanAnswers.adopted()).publish();
    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(BEGUN, THROUGH_BODIES, HEARING, "Gateway_HearingDecided", TO_COUNCIL, PUBLISHED));
  }

  @Test
  void aHearingIsProlongedWhileItRuns() {
    plan.toHearingDecision().submit(HEARING, PlanAnswers.hearing("2022-06-28", "2022-08-10"));
    cases.moveTo("2022-08-10T12:00");
    prolong("2022-08-24");

    cases.moveTo("2022-08-24T23:59");
    assertThat(plan.open()).containsExactly("Indsend planen til vurdering");
    cases.moveTo("2022-08-25T00:00");
    assertThat(plan.offered("UserTask_WriteConsultationReport", "treatmentShown"))
        .asString()
        .endsWith("Høringen er forlænget til 24. august 2022. Mange spurgte.");
    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(
                BEGUN,
                THROUGH_BODIES,
                HEARING,
                "Gateway_HearingDecided",
                "Event_InHearing",
                "Gateway_BeforeHearing",
                "Gateway_HearingRuns",
                "Event_HearingProlonged",
                "ServiceTask_MoveHearingEnd",
                "Gateway_BeforeHearing",
                "Gateway_HearingRuns",
                "Event_HearingEnded",
                "UserTask_WriteConsultationReport"));
  }

  private void prolong(String lastDay) {
    new OpenForms(cases, engine, ApprovalCase.KEY)
        .recorded(
            records,
            HearingProlongation.class,
            Map.of("hearingEnd", lastDay, "reason", "Mange spurgte."));
    messages.tellWaiting(new CaseKey(ApprovalCase.KEY), new HearingProlonged());
  }

  @Test
  void aCouncilThatPostponesThePlanIsAskedAgain() {
    plan.toHearingDecision()
        .toAdoption()
        .submit(ADOPTION, answer("register-adoption", "postponed"));
    assertThat(plan.offered(ADOPTION, "treatmentShown"))
        .asString()
        .endsWith("Byrådet, 25. august 2020: udsat. Punktet blev ikke nået.");

    plan.submit(ADOPTION, PlanAnswers.adopted()).publish();
    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(
                BEGUN,
                THROUGH_BODIES,
                HEARD,
                THROUGH_BODIES,
                ADOPTION,
                "Gateway_AdoptionDecided",
                TO_COUNCIL,
                PUBLISHED));
  }

  @Test
  void largeChangesAfterTheHearingAreHeardAnew() {
    plan.toHearingDecision()
        .toAdoption()
        .submit(ADOPTION, answer("register-adoption", "sent-back-to-hearing"));
    assertThat(plan.offered("UserTask_ReviseProposal", "remarksShown"))
        .isEqualTo(
            "Byrådet, 25. august 2020: sendt tilbage til fornyet behandling, med ny høring."
                + " Store ændringer.");

    plan.submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Nye mål."));
    assertThat(plan.offered(BODY_TASK, "bodyShown")).isEqualTo("Første behandling: Fagudvalg.");
    plan.throughBodies().submit(HEARING, PlanAnswers.hearing("2022-09-01", "2022-10-01"));
    cases.moveTo("2022-10-02T00:00");
    plan.submit("UserTask_WriteConsultationReport", PlanAnswers.reported())
        .throughBodies()
        .submit(ADOPTION, PlanAnswers.adopted())
        .publish();
    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(
                BEGUN,
                THROUGH_BODIES,
                HEARD,
                THROUGH_BODIES,
                ADOPTION,
                "Gateway_AdoptionDecided",
                REVISED,
                THROUGH_BODIES,
                HEARD,
                THROUGH_BODIES,
                PUBLISHED));
  }

  @Test
  void aPlanThatWasNotAdoptedIsTakenUpAgain() {
    plan.toHearingDecision()
        .toAdoption()
        .submit(ADOPTION, answer("register-adoption", "taken-up-again"));
    assertThat(plan.offered("UserTask_ReviseProposal", "remarksShown"))
        .isEqualTo("Byrådet, 25. august 2020: ikke vedtaget, tages op igen. Der er ikke flertal.");

    plan.submit("UserTask_ReviseProposal", PlanAnswers.version("2", "Nye mål."))
        .throughBodies()
        .submit(ADOPTION, PlanAnswers.adopted())
        .publish();
    assertThat(plan.path(POLITICAL))
        .containsExactly(
            way(
                BEGUN,
                THROUGH_BODIES,
                HEARD,
                THROUGH_BODIES,
                ADOPTION,
                "Gateway_AdoptionDecided",
                REVISED,
                THROUGH_BODIES,
                PUBLISHED));
  }

  /** Councils elected in November take office on 1 January. */
  private static Map<String, Object> answer(String form, String which) {
    return Answers.of(form, which);
  }
}
