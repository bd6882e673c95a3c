package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.engine.cases.RecordKind;
import dk.klimaforloeb.journey.queries.Roadmap;
import java.time.LocalDate;
import java.util.List;

/**
 * A roadmap that is to take the place of the present one: the municipality's own, or a proposal.
 * The forms' fields under their names.
 */
@RecordKind("roadmap-change")
record RoadmapChange(
    LocalDate draftOn,
    LocalDate hearingOn,
    LocalDate adoptionOn,
    LocalDate assessmentOn,
    List<Roadmap.Meeting> meetings,
    List<String> fieldsOfWork,
    String reason) {

  Roadmap roadmap() {
    return new Roadmap(draftOn, hearingOn, adoptionOn, assessmentOn, meetings, fieldsOfWork);
  }
}
