package dk.klimaforloeb.governance.report;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report in short.
 *
 * @param body id of the group whose report it is
 * @param from first day of the period
 * @param to last day of the period
 * @param number counted per body from 1; null before the freeze
 * @param version 1 as frozen, one more for each correction; null before the freeze
 * @param frozenAt when it was frozen first; null before
 * @param page address of its page, without the host
 */
public record ReportSummary(
    long id,
    String body,
    String title,
    LocalDate from,
    LocalDate to,
    Integer number,
    Integer version,
    Instant frozenAt,
    String page) {}
