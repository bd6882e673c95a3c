package dk.klimaforloeb.programme;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * How the programme was closed; the form's fields under their names.
 *
 * @param handovers who follows the journeys that go on; empty where nobody said
 * @param evaluation what worked; null where nobody said
 * @param finalReport where it lies; null where nobody said
 */
@RecordKind("programme-closed")
record ProgrammeClosing(
    String remarks, List<Handover> handovers, String evaluation, String finalReport) {

  /**
   * Who follows a journey.
   *
   * @param journey its business key
   */
  record Handover(String journey, String receiver) {}
}
