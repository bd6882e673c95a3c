package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * Whether data can be delivered, and when, or what has to be asked first; the form's fields under
 * their names.
 */
@RecordKind("order-assessment")
record OrderAssessment(String outcome, LocalDate deliveryOn, String remarks) {}
