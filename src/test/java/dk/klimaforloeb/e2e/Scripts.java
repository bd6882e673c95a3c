package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.ActionSteps.*;
import static dk.klimaforloeb.e2e.DraftSteps.*;
import static dk.klimaforloeb.e2e.PlanSteps.*;
import static dk.klimaforloeb.e2e.Steps.*;

import java.util.List;

/**
 * The twenty journeys of the nineteen municipalities. Between them they take every way of the
 * contract at least once, and these bends of it:
 *
 * <table>
 *   <caption>What goes otherwise than planned</caption>
 *   <tr><th>bend</th><th>journey</th></tr>
 *   <tr><td>the dates slip by half a year, twice</td><td>Skive</td></tr>
 *   <tr><td>a pause over the election, in the midst of a hearing</td><td>Hedensted</td></tr>
 *   <tr><td>another lead</td><td>Favrskov</td></tr>
 *   <tr><td>two sessions and an order of data out of turn</td><td>Randers</td></tr>
 *   <tr><td>a prolonged hearing</td><td>Syddjurs, round 2</td></tr>
 *   <tr><td>a second hearing</td><td>Holstebro</td></tr>
 *   <tr><td>an adoption without a hearing</td><td>Norddjurs</td></tr>
 *   <tr><td>a body and a council that put it off</td><td>Silkeborg</td></tr>
 *   <tr><td>not adopted, and taken up again</td><td>Skanderborg</td></tr>
 *   <tr><td>screened before the agreement</td><td>Samsø</td></tr>
 *   <tr><td>bodies of its own</td><td>Aarhus</td></tr>
 *   <tr><td>contacts of a pioneer</td><td>Lemvig</td></tr>
 *   <tr><td>access to documents</td><td>Odder</td></tr>
 *   <tr><td>a wrong date is corrected</td><td>Favrskov</td></tr>
 *   <tr><td>a missed date is followed up, and passed on</td><td>Favrskov</td></tr>
 *   <tr><td>the new council's committees</td><td>Ringkøbing-Skjern</td></tr>
 * </table>
 */
final class Scripts {

  private static final String APPLIED = "2020-09-21";
  private static final String ADMITTED = "2020-11-19";

  private Scripts() {}

  static List<Script> all() {
    return List.of(
        favrskov(),
        PioneerScripts.randers(),
        PioneerScripts.samsoe(),
        PioneerScripts.aarhus(),
        PioneerScripts.lemvig(),
        horsens(),
        herning(),
        struer(),
        syddjursInRoundOne(),
        odder(),
        ringkoebingSkjern(),
        hedensted(),
        skive(),
        viborg(),
        RoundTwoScripts.syddjursInRoundTwo(),
        RoundTwoScripts.holstebro(),
        RoundTwoScripts.norddjurs(),
        RoundTwoScripts.silkeborg(),
        RoundTwoScripts.skanderborg(),
        RoundTwoScripts.ikastBrande());
  }

  /** Every loop of guidance, orders and drafting; its hearing on its real days; adopted first. */
  private static Script favrskov() {
    return Script.of("0710", "1")
        .on(APPLIED, application())
        .on(ADMITTED, admission("admitted"), lead(), kickoff())
        .on(ADMITTED, corrected("Byrådets beslutning den", "25.8.2020", "32.8.2020"))
        // The self-assessment was due before Christmas.
        .on("2021-01-25", followedUp())
        .on("2021-01-25", due("CompleteSelfAssessment", "2022-06-01"))
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
        .on("2021-06-01", contactsChanged("Klimaudvalget", "Økonomiudvalget"))
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
        .on("2021-02-01", accessGranted())
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
        .on("2021-12-31", notOpen("ConfirmBodies"))
        .on(
            "2022-01-10",
            bodiesConfirmed("Teknisk Udvalg"),
            consultationReport(),
            body("recommended").about("Teknisk Udvalg"))
        .on("2022-01-10", assessment())
        .on("2022-01-10", adoption("adopted"), publication());
  }

  /**
   * The session is never held; the hearing's end waits for a new council; the plan is changed
   * before C40 sees it, so nothing is confirmed.
   */
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
        .on("2021-11-01", paused("2022-01-03"))
        .on("2021-11-11", notOpen("WriteConsultationReport"))
        .on("2022-01-03T23:59", notOpen("WriteConsultationReport"))
        .on("2022-01-04T00:00", stillOpen("WriteConsultationReport"))
        .on("2022-01-10", secondReading())
        .on("2022-01-10", adoption("adopted-with-changes"))
        .on("2022-01-10", assessment())
        .on("2022-01-10", publication());
  }

  /** Re-plans twice, each time by half a year: what is due follows. */
  private static Script skive() {
    return Script.of("0779", "1")
        .on(APPLIED, onboarding())
        .on("2021-02-01", guidance())
        .on("2021-02-01", due("PrepareDraft", "2021-09-01"))
        .on("2021-06-01", roadmapChanged("2022-03-01", "2022-06-28", "2022-11-29"))
        .on("2021-06-01", due("PrepareDraft", "2022-03-01"))
        .on("2021-12-01", roadmapChanged("2022-09-01", "2022-09-27", "2023-01-31"))
        .on("2021-12-01", due("PrepareDraft", "2022-09-01"))
        .on("2022-08-15", drafting())
        .on("2022-08-15", firstReading())
        .on("2022-08-15", hearing("2022-09-15", "2022-11-10"))
        .on("2022-11-11", secondReading())
        .on("2022-11-11", due("RegisterAdoption", "2023-01-31"))
        .on("2023-01-31", adoption("adopted"), publication())
        .on("2023-01-31", assessment());
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
}
