package dk.klimaforloeb.governance.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in a list.
 *
 * @param name which it is, in Danish
 * @param body name of who gets it
 * @param number null while it is open
 * @param version null while it is open
 * @param frozenAt null while it is open
 * @param link to its page
 */
record ListedReport(
    long id,
    String name,
    String title,
    String body,
    LocalDate from,
    LocalDate to,
    Integer number,
    Integer version,
    Instant frozenAt,
    LocalDate commentsUntil,
    String link) {}
