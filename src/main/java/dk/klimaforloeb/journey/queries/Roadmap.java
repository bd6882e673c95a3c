package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A municipality's own plan of its way: as drafted, or as settled with a reply to remarks. The
 * form's fields under their names.
 */
@RecordKind("roadmap")
public record Roadmap(
    LocalDate draftOn,
    LocalDate hearingOn,
    LocalDate adoptionOn,
    LocalDate assessmentOn,
    List<Meeting> meetings,
    List<String> fieldsOfWork) {

  /** A meeting at which the plan is to be treated. */
  public record Meeting(String body, LocalDate date) {}
}
