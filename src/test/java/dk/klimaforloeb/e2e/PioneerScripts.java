package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.ActionSteps.*;
import static dk.klimaforloeb.e2e.DraftSteps.*;
import static dk.klimaforloeb.e2e.PlanSteps.*;
import static dk.klimaforloeb.e2e.Steps.*;

/** The journeys of those who began before the agreement, and are further on. */
final class PioneerScripts {

  private PioneerScripts() {}

  /**
   * Enters at the approval; a report; sent back by a body; approved before it is adopted. It never
   * had guidance, and asks for some and for data all the same.
   */
  static Script randers() {
    return Script.of("0730", "P")
        .on(
            "2020-10-01",
            screening("report"),
            body("recommended"),
            body("sent-back"),
            proposalRevised(),
            body("recommended"),
            body("recommended"))
        .on("2020-12-01", guidanceWanted())
        .on("2020-12-01", arrangeInWriting(), held())
        .on("2020-12-01", guidanceOffered("2021-01-15T10:00"))
        .on("2020-12-01", dataWanted("energy"))
        .on("2020-12-01", orderAccepted())
        .on("2021-01-15T09:59", notOpen("RecordSession"))
        .on("2021-01-15T10:00", held(), delivered(), received())
        .on("2021-02-23", hearingOfReport("2021-03-01", "2021-04-26", "2021-04-25"))
        .on("2021-04-26T23:59", notOpen("WriteConsultationReport"))
        .on("2021-04-27T00:00", secondReading())
        .on("2021-05-03", assessment())
        .on("2021-06-21", adoption("adopted"), publication());
  }

  /**
   * Screened before the agreement; sent back by the council twice, the second time after the
   * approval: confirmed.
   */
  static Script samsoe() {
    return Script.of("0741", "P")
        .on(
            "2020-10-01",
            notOpen("ScreenEnvironment"),
            body("recommended"),
            body("recommended"),
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

  /**
   * Enters at the draft, with one body of its own; adopted with changes after the approval: not
   * confirmed at once.
   */
  static Script aarhus() {
    return Script.of("0751", "P")
        .on("2020-10-01", contactsChanged("Magistraten"))
        .on("2020-10-01", drafting())
        .on("2020-10-01", screening("no-report"), body("recommended").about("Magistraten"))
        .on("2020-10-01", unusualHearing("2020-11-02", "2021-01-11"))
        .on("2020-10-01", assessment())
        .on("2021-01-12", consultationReport(), body("recommended").about("Magistraten"))
        .on(
            "2021-01-12",
            adoption("adopted-with-changes"),
            publication(),
            notConfirmed(),
            planRevised(),
            confirmed());
  }

  /** The council says no while others are at work on the plan, and a session was asked for. */
  static Script lemvig() {
    return Script.of("0665", "P")
        .on("2020-10-01", contactsRegistered(), adviceWanted("climate-account"))
        .on("2020-10-01", drafting())
        .on(
            "2020-10-01",
            screening("no-report"),
            body("recommended").about("Fagudvalg"),
            body("recommended").about("Magistrat"))
        .on("2020-10-01", hearing("2020-11-02", "2020-11-30"))
        .on("2020-12-01", secondReading())
        .on("2020-12-01", submission(), adoption("not-adopted"))
        .leaving("ArrangeSession", "ReviewPlan")
        .endingAt("EndEvent_NotAdopted");
  }
}
