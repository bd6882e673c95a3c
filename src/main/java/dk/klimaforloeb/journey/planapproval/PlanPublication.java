package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/** Where and when an adopted plan was published; the form's fields under their names. */
@RecordKind("plan-publication")
record PlanPublication(String planUrl, LocalDate publishedOn) {}
