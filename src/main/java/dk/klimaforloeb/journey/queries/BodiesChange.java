package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * Who treats the plan before the council from now on, in order. The form's field under its name.
 */
@RecordKind("bodies-change")
public record BodiesChange(List<LeadAppointment.Body> bodies) {}
