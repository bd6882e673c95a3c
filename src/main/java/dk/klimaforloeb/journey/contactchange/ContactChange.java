package dk.klimaforloeb.journey.contactchange;

import dk.klimaforloeb.engine.cases.RecordKind;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import java.util.List;

/**
 * Who is to lead the work and to treat the plan from now on, and why; the form's fields under their
 * names.
 */
@RecordKind("contact-change")
record ContactChange(
    String leadName,
    String leadEmail,
    String leadPhone,
    String deputyName,
    String deputyEmail,
    String caseNumber,
    List<LeadAppointment.Body> bodies,
    String reason) {

  LeadAppointment appointment() {
    return new LeadAppointment(
        leadName, leadEmail, leadPhone, deputyName, deputyEmail, caseNumber, bodies);
  }
}
