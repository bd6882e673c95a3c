package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * Who leads the work in the municipality, and who treats the plan before the council. The form's
 * fields under their names.
 */
@RecordKind("lead-appointment")
public record LeadAppointment(
    String leadName,
    String leadEmail,
    String leadPhone,
    String deputyName,
    String deputyEmail,
    String caseNumber,
    List<Body> bodies) {

  /** A committee that treats the plan before the council. */
  public record Body(String name) {}
}
