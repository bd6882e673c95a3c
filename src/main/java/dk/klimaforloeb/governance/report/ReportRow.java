package dk.klimaforloeb.governance.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report and what was written into it before the freeze.
 *
 * @param body id of the group whose report it is
 * @param commentsUntil the last day for comments; null while nobody has asked for them
 * @param risks one on each line
 * @param number null before the freeze
 * @param frozenAt null before the freeze
 * @param droppedAt null unless it was given up
 * @param sentTo ids of groups
 */
record ReportRow(
    long id,
    String body,
    String title,
    LocalDate from,
    LocalDate to,
    LocalDate commentsUntil,
    String foreword,
    String news,
    String risks,
    Integer number,
    Instant frozenAt,
    Instant droppedAt,
    List<String> sentTo) {

  static final String PATH = "/overblik/rapport";

  boolean isFrozen() {
    return frozenAt != null;
  }

  boolean isDropped() {
    return droppedAt != null;
  }

  boolean isOpen() {
    return !isFrozen() && !isDropped();
  }

  String page() {
    return PATH + "/" + id;
  }
}
