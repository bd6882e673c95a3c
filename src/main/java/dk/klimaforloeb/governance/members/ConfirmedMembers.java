package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;

/**
 * Whether the members are found; the form's fields under their names.
 *
 * @param outcome {@code confirmed} or {@code again}
 * @param from the first day of those who are new; null where others are nominated
 * @param deviationReason why the seats are filled otherwise than the agreement says; null where
 *     they are not
 */
@RecordKind("members-confirmed")
record ConfirmedMembers(String outcome, LocalDate from, String deviationReason, String remarks) {}
