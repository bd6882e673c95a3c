package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.DraftSteps.*;
import static dk.klimaforloeb.e2e.PlanSteps.*;
import static dk.klimaforloeb.e2e.Steps.*;

import java.util.List;

/**
 * The twenty journeys of the nineteen municipalities. Between them they take every way of the
 * contract at least once.
 */
final class Scripts {

  private static final String APPLIED = "2020-09-21";
  private static final String ADMITTED = "2020-11-19";

  private Scripts() {}

  static List<Script> all() {
    return List.of(
        favrskov(),
        randers(),
        samsoe(),
        aarhus(),
        lemvig(),
        horsens(),
        herning(),
        struer(),
        syddjursInRoundOne(),
        odder(),
        ringkoebingSkjern(),
        hedensted(),
        skive(),
        viborg(),
        syddjursInRoundTwo(),
        inRoundTwo("0661"),
        inRoundTwo("0707"),
        inRoundTwo("0740"),
        inRoundTwo("0746"),
        inRoundTwo("0756"));
  }

  /** Every loop of guidance, orders and drafting; its hearing on its real days; adopted first. */
  private static Script favrskov() {
    return Script.of("0710", "1")
        .on(APPLIED, application())
        .on(ADMITTED, admission("admitted"), lead(), kickoff())
        .on(
            "2021-02-01",
            selfAssessment(),
            review("emission-projection", "risk-map", "energy"),
            arrange("2021-02-10T10:00"),
            orderAccepted(),
            orderNotAccepted("question"),
            orderNotAccepted("declined"),
            clarified(),
            orderAccepted())
        .on("2021-02-10T10:00", notHeld(true), arrangeInWriting(), held())
        .on("2021-03-01", delivered(), faulty(), delivered(), delivered(), received())
        // Ten working days later the other delivery is accepted by itself.
        .leaving("ReceiveData")
        .on("2021-03-15T23:59", stillOpen("ReceiveData"))
        .on("2021-03-16T00:00", notOpen("ReceiveData"))
        .on("2021-03-16", roadmap(), roadmapRemarks(), settledRoadmap())
        .on(
            "2021-09-01",
            adviceWanted("organisation", "actions"),
            arrange("2021-09-03T13:00"),
            arrangeInWriting(),
            held(),
            draftFinishedWithoutAccount(),
            draftFinishedAllTheSame(),
            draftAdvised(),
            draftRevised(false),
            commented(),
            draftRevised(true),
            commented(),
            draftRevised(false))
        .on("2021-09-03T13:00", held())
        .on(
            "2022-06-21",
            screening("no-report"),
            bodiesConfirmed(),
            body("recommended").about("Klimaudvalget"),
            body("not-recommended").about("Økonomiudvalget"),
            hearing("2022-06-28", "2022-08-10"))
        .on("2022-08-10T23:59", notOpen("WriteConsultationReport"))
        .on(
            "2022-08-11T00:00",
            consultationReport(),
            body("recommended").about("Klimaudvalget"),
            body("recommended").about("Økonomiudvalget"))
        .on(
            "2022-10-25",
            adoption("adopted"),
            publication(),
            submission(),
            planToRevise(),
            planRevised(),
            planApproved(),
            c40Approves());
  }

  /** Enters at the approval; a report; sent back by a body; approved before it is adopted. */
  private static Script randers() {
    return Script.of("0730", "P")
        .on(
            "2020-10-01",
            screening("report"),
            body("recommended"),
            body("sent-back"),
            proposalRevised(),
            body("recommended"),
            body("recommended"))
        .on("2021-02-23", hearingOfReport("2021-03-01", "2021-04-26", "2021-04-25"))
        .on("2021-04-26T23:59", notOpen("WriteConsultationReport"))
        .on("2021-04-27T00:00", secondReading())
        .on("2021-05-03", assessment())
        .on("2021-06-21", adoption("adopted"), publication());
  }

  /** Sent back by the council twice, the second time after the approval: confirmed. */
  private static Script samsoe() {
    return Script.of("0741", "P")
        .on("2020-10-01", firstReading())
        .on(
            "2020-10-01",
            hearingSentBack(),
            proposalRevised(),
            body("recommended"),
            body("recommended"),
            unusualHearing("2020-11-02", "2020-11-20"))
        .on("2020-11-21", secondReading())
        .on("2020-11-21", submission(), planApproved(), c40Remarks(), planRevised(), c40Approves())
        .on(
            "2020-12-15",
            adoption("sent-back"),
            proposalRevised(),
            body("sent-back"),
            proposalRevised(),
            body("recommended"),
            body("recommended"),
            adoption("adopted"),
            publication(),
            confirmed());
  }

  /** Enters at the draft; adopted with changes after the approval: not confirmed at once. */
  private static Script aarhus() {
    return Script.of("0751", "P")
        .on("2020-10-01", drafting())
        .on("2020-10-01", firstReading())
        .on("2020-10-01", unusualHearing("2020-11-02", "2021-01-11"))
        .on("2020-10-01", assessment())
        .on("2021-01-12", secondReading())
        .on(
            "2021-01-12",
            adoption("adopted-with-changes"),
            publication(),
            notConfirmed(),
            planRevised(),
            confirmed());
  }

  /** The council says no while others are at work on the plan, and a session was asked for. */
  private static Script lemvig() {
    return Script.of("0665", "P")
        .on("2020-10-01", adviceWanted("climate-account"))
        .on("2020-10-01", drafting())
        .on("2020-10-01", firstReading())
        .on("2020-10-01", hearing("2020-11-02", "2020-11-30"))
        .on("2020-12-01", secondReading())
        .on("2020-12-01", submission(), adoption("not-adopted"))
        .leaving("ArrangeSession", "ReviewPlan")
        .endingAt("EndEvent_NotAdopted");
  }

  private static Script horsens() {
    return Script.of("0615", "1").on(APPLIED, notThisRound()).endingAt("EndEvent_NotAdmitted");
  }

  private static Script herning() {
    return Script.of("0657", "1")
        .on(
            APPLIED,
            application(),
            admission("more-wanted"),
            application(),
            admission("not-admitted"))
        .endingAt("EndEvent_NotAdmitted");
  }

  /** Withdraws in guidance, while a session is to come and data are on their way. */
  private static Script struer() {
    return Script.of("0671", "1")
        .on(APPLIED, onboarding())
        .on(
            "2021-02-01",
            selfAssessment(),
            review("mobility", "circular-economy", "climate-account"),
            arrange("2021-12-01T10:00"),
            orderAccepted(),
            delivered(),
            orderNotAccepted("question"))
        .thenWithdrawn("ReceiveData", "ClarifyDataOrder", "AssessDataOrder");
  }

  private static Script syddjursInRoundOne() {
    return Script.of("0706", "1").on(APPLIED, application()).thenWithdrawn("RegisterAdmission");
  }

  /** Withdraws with a draft, sessions and an order. */
  private static Script odder() {
    return Script.of("0727", "1")
        .on(APPLIED, onboarding())
        .on(
            "2021-02-01",
            selfAssessment(),
            review("energy"),
            arrangeInWriting(),
            held(),
            roadmap(),
            roadmapFine(),
            adviceWanted("risk-adaptation", "climate-account"),
            arrange("2021-12-01T10:00"),
            orderAccepted())
        .thenWithdrawn("PrepareDraft", "ArrangeSession", "DeliverData");
  }

  /** A report with a hearing that is longer than usual. */
  private static Script ringkoebingSkjern() {
    return Script.of("0760", "1")
        .on(APPLIED, onboarding())
        .on("2021-02-01", guidance())
        .on("2021-09-01", drafting())
        .on(
            "2021-09-01",
            screening("report"),
            body("recommended"),
            body("recommended"),
            hearingOfReport("2021-09-15", "2021-12-01", "2021-11-09"))
        .on("2022-01-10", secondReadingOfNewCouncil())
        .on("2022-01-10", assessment())
        .on("2022-01-10", adoption("adopted"), publication());
  }

  /** The session is never held; the plan is changed before C40 sees it, so nothing is confirmed. */
  private static Script hedensted() {
    return Script.of("0766", "1")
        .on(APPLIED, onboarding())
        .on(
            "2021-02-01",
            selfAssessment(),
            review(),
            arrangeInWriting(),
            notHeld(false),
            roadmap(),
            roadmapFine())
        .on("2021-09-01", drafting())
        .on("2021-09-01", firstReading())
        .on("2021-09-01", hearing("2021-09-15", "2021-11-10"))
        .on("2022-01-10", secondReadingOfNewCouncil())
        .on("2022-01-10", adoption("adopted-with-changes"))
        .on("2022-01-10", assessment())
        .on("2022-01-10", publication());
  }

  private static Script skive() {
    return Script.of("0779", "1")
        .on(APPLIED, onboarding())
        .on("2021-02-01", guidance())
        .on("2021-09-01", drafting())
        .on("2021-09-01", firstReading())
        .on("2021-09-01", hearing("2021-09-15", "2021-11-10"))
        .on("2022-01-10", secondReadingOfNewCouncil())
        .on("2022-01-10", adoption("adopted"), publication())
        .on("2022-01-10", assessment());
  }

  /** Withdraws in the approval, during the hearing, with a session to come. */
  private static Script viborg() {
    return Script.of("0791", "1")
        .on(APPLIED, onboarding())
        .on("2021-02-01", guidance())
        .on("2021-09-01", adviceWanted("actions"), arrange("2021-12-01T10:00"))
        .on("2021-09-01", drafting())
        .on("2021-09-01", firstReading())
        .on("2021-09-01", hearing("2021-09-15", "2021-11-10"), submission())
        .thenWithdrawn("ReviewPlan");
  }

  /** Withdraws again, while what the council adopted has to be confirmed. */
  private static Script syddjursInRoundTwo() {
    return Script.of("0706", "2")
        .on("2021-06-02", onboarding())
        .on("2021-06-02", guidance())
        .on("2021-09-01", drafting())
        .on("2021-09-01", firstReading())
        .on("2021-09-01", hearing("2021-09-15", "2021-11-10"))
        .on("2021-09-01", assessment())
        .on("2022-01-10", secondReadingOfNewCouncil())
        .on("2022-01-10", adoption("adopted-with-changes"), publication())
        .thenWithdrawn("ConfirmAssessment");
  }

  private static Script inRoundTwo(String municipality) {
    return Script.of(municipality, "2")
        .on("2021-06-02", onboarding())
        .on("2021-09-01", guidance())
        .on("2022-01-10", drafting())
        .on("2022-01-10", firstReadingOfNewCouncil())
        .on("2022-06-21", hearing("2022-06-28", "2022-08-10"))
        .on("2022-08-11", secondReading())
        .on("2022-10-25", adoption("adopted"), publication())
        .on("2022-10-25", assessment());
  }
}
