package dk.klimaforloeb.governance.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A report before the freeze, as far as whoever asks may know it.
 *
 * @param body name of who gets it
 * @param commentsUntil the last day for comments; null while nobody has asked for them
 * @param coordinates whether whoever asks may write to all lines
 * @param writesAll whether whoever asks may write what the report says of the whole
 * @param foreword null for who may not write it, and where nothing is written
 * @param news as the foreword
 * @param risks as the foreword, one on each line
 * @param lines all, or the own
 */
record OpenReport(
    long id,
    String body,
    String title,
    LocalDate from,
    LocalDate to,
    LocalDate commentsUntil,
    boolean coordinates,
    boolean writesAll,
    String foreword,
    String news,
    String risks,
    List<Line> lines) {

  /**
   * A municipality.
   *
   * @param now how it stands, as it would be frozen now
   * @param override code of the colour that was given in place of the computed one; null for none
   * @param overrideReason why
   * @param isOwn whether whoever asks may write its own comment
   */
  record Line(ReportContent.Line now, String override, String overrideReason, boolean isOwn) {}
}
