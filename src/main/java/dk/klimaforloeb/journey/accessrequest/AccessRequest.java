package dk.klimaforloeb.journey.accessrequest;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * Somebody asked to see documents of the case; the form's fields under their names.
 *
 * @param receivedOn null where somebody began and registered nothing
 */
@RecordKind("access-request")
record AccessRequest(LocalDate receivedOn, String subject, String requestedBy) {}
