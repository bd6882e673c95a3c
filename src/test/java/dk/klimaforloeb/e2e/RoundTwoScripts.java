package dk.klimaforloeb.e2e;

import static dk.klimaforloeb.e2e.ActionSteps.*;
import static dk.klimaforloeb.e2e.DraftSteps.*;
import static dk.klimaforloeb.e2e.PlanSteps.*;
import static dk.klimaforloeb.e2e.Steps.*;

/** The journeys of those whom the second round invites. */
final class RoundTwoScripts {

  private RoundTwoScripts() {}

  /** A prolonged hearing; withdraws again, while what the council adopted has to be confirmed. */
  static Script syddjursInRoundTwo() {
    return Script.of("0706", "2")
        .on("2021-06-02", onboarding())
        .on("2021-06-02", guidance())
        .on("2021-09-01", drafting())
        .on("2021-09-01", firstReading())
        .on("2021-09-01", hearing("2021-09-15", "2021-11-10"))
        .on("2021-09-01", assessment())
        .on("2021-10-15", hearingProlonged("2021-12-01", "2021-11-10"))
        .on("2021-11-11T00:00", notOpen("WriteConsultationReport"))
        .on("2021-12-02T00:00", stillOpen("WriteConsultationReport"))
        .on("2022-01-10", secondReading())
        .on("2022-01-10", adoption("adopted-with-changes"), publication())
        .thenWithdrawn("ConfirmAssessment");
  }

  /** The council changes so much that it is heard on once more. */
  static Script holstebro() {
    return inRoundTwo("0661")
        .on("2022-06-21", hearing("2022-06-28", "2022-08-10"))
        .on("2022-08-11", secondReading())
        .on(
            "2022-08-30",
            adoption("sent-back-to-hearing"),
            proposalRevised(),
            body("recommended"),
            body("recommended"),
            hearing("2022-09-01", "2022-10-03"))
        .on("2022-10-03T23:59", notOpen("WriteConsultationReport"))
        .on("2022-10-04", secondReading())
        .on("2022-10-25", adopted());
  }

  static Script norddjurs() {
    return inRoundTwo("0707").on("2022-06-21", withoutHearing()).on("2022-10-25", adopted());
  }

  static Script silkeborg() {
    return begunInRoundTwo("0740")
        .on("2022-01-10", screening("no-report"), body("postponed"))
        .on("2022-02-10", body("postponed"))
        .on("2022-03-10", body("recommended"), body("recommended"))
        .on("2022-06-21", hearing("2022-06-28", "2022-08-10"))
        .on("2022-08-11", secondReading())
        .on("2022-09-27", adoption("postponed"))
        .on("2022-10-25", adopted());
  }

  static Script skanderborg() {
    return inRoundTwo("0746")
        .on("2022-06-21", hearing("2022-06-28", "2022-08-10"))
        .on("2022-08-11", secondReading())
        .on(
            "2022-08-30",
            adoption("taken-up-again"),
            proposalRevised(),
            body("recommended"),
            body("recommended"))
        .on("2022-10-25", adopted());
  }

  /** As planned, to the end. */
  static Script ikastBrande() {
    return inRoundTwo("0756")
        .on("2022-06-21", hearing("2022-06-28", "2022-08-10"))
        .on("2022-08-11", secondReading())
        .on("2022-10-25", adopted());
  }

  /** Until the council decides on a hearing. */
  private static Script inRoundTwo(String municipality) {
    return begunInRoundTwo(municipality).on("2022-01-10", firstReading());
  }

  private static Script begunInRoundTwo(String municipality) {
    return Script.of(municipality, "2")
        .on("2021-06-02", onboarding())
        .on("2021-09-01", guidance())
        .on("2022-01-10", drafting());
  }

  private static Step[] adopted() {
    return new Step[] {
      adoption("adopted"), publication(), submission(), planApproved(), c40Approves()
    };
  }
}
