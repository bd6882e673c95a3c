package dk.klimaforloeb.governance.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a report says, Danish and ready to print, so that nothing of the program changes it
 * later. What is typed may be null.
 *
 * @param format which components it has; one more when their meaning changes
 * @param number counted per body; 0 while it is not frozen
 * @param version 1 as frozen, one more for each correction; 0 while it is not frozen
 * @param body id of the body whose report it is
 * @param at when it was frozen first; before, when it was computed
 * @param corrections the oldest first
 * @param last what was the body's report before; null for its first
 * @param lines a municipality each, in Danish order
 * @param sought what is to be decided
 * @param ofLastTime what was decided last time, with what became of it
 */
record ReportContent(
    int format,
    int number,
    int version,
    String title,
    String body,
    String bodyName,
    LocalDate from,
    LocalDate to,
    Instant at,
    List<Correction> corrections,
    Last last,
    String foreword,
    String news,
    List<Risk> risks,
    Figures figures,
    List<Line> lines,
    List<DecisionItem> sought,
    List<DecisionItem> ofLastTime,
    List<ReportSection> sections) {

  static final int FORMAT = 1;

  /** The next version, in which so far only the correction is new. */
  ReportContent corrected(Instant now, String by, String what) {
    List<Correction> all = new ArrayList<>(corrections);
    all.add(new Correction(version + 1, now, by, what));
    return copy(version + 1, List.copyOf(all), foreword, news, risks, lines);
  }

  /** The same with other texts. */
  ReportContent saying(String newForeword, String newNews, List<Risk> newRisks) {
    return copy(version, corrections, newForeword, newNews, newRisks, lines);
  }

  /** The same with other lines. */
  ReportContent with(List<Line> newLines) {
    return copy(version, corrections, foreword, news, risks, newLines);
  }

  /** With all that may change after the freeze. */
  private ReportContent copy(
      int newVersion,
      List<Correction> newCorrections,
      String newForeword,
      String newNews,
      List<Risk> newRisks,
      List<Line> newLines) {
    return new ReportContent(
        format,
        number,
        newVersion,
        title,
        body,
        bodyName,
        from,
        to,
        at,
        newCorrections,
        last,
        newForeword,
        newNews,
        newRisks,
        figures,
        newLines,
        sought,
        ofLastTime,
        sections);
  }

  /**
   * A correction after the freeze.
   *
   * @param what in the words of who did it
   * @param by name
   */
  record Correction(int version, Instant at, String by, String what) {}

  /** The body's report before this one. */
  record Last(int number, LocalDate to) {}

  /**
   * A risk.
   *
   * @param isNew whether the last report did not have it
   */
  record Risk(String text, boolean isNew) {}

  /**
   * How far all are together.
   *
   * @param of how many municipalities there are
   * @param submitted plans that those who approve them have been given
   * @param adopted plans that a council has adopted
   * @param approved plans that C40 has approved
   * @param sparring sessions held in the period
   * @param hours spent on them
   * @param sparringPlanned sessions that are arranged for a day to come
   * @param reached milestones that municipalities came to in the period
   */
  record Figures(
      int of,
      int submitted,
      int adopted,
      int approved,
      int sparring,
      BigDecimal hours,
      int sparringPlanned,
      List<Reached> reached) {}

  /**
   * A milestone that was reached in the period.
   *
   * @param by names of the municipalities
   */
  record Reached(String milestone, List<String> by) {}

  /**
   * How a municipality stands.
   *
   * @param code its four characters
   * @param phase the phase under way, or how it ended, or that it has not begun
   * @param next the next milestone; null where there is none
   * @param nextOn its day; null where nobody has said
   * @param colour code of {@code Colour}, the coordinators' where they gave another
   * @param colourText in Danish
   * @param reason why
   * @param computed the computed colour in Danish and why, where it was overridden; else null
   * @param comment by those who coordinate
   * @param ownComment by the municipality
   * @param planned the milestones to come that have a day
   * @param changes what is not as in the body's last report, in Danish
   */
  record Line(
      String code,
      String municipality,
      String round,
      String phase,
      String next,
      LocalDate nextOn,
      String colour,
      String colourText,
      String reason,
      String computed,
      String comment,
      String ownComment,
      List<Planned> planned,
      List<String> changes) {

    /** The same with another comment of those who coordinate. */
    Line commented(String other) {
      return new Line(
          code,
          municipality,
          round,
          phase,
          next,
          nextOn,
          colour,
          colourText,
          reason,
          computed,
          other,
          ownComment,
          planned,
          changes);
    }

    /** The same with another comment of the municipality. */
    Line ownCommented(String other) {
      return new Line(
          code,
          municipality,
          round,
          phase,
          next,
          nextOn,
          colour,
          colourText,
          reason,
          computed,
          comment,
          other,
          planned,
          changes);
    }

    /** The same with another colour than the dates give it. */
    Line coloured(String other, String otherText, String why, String byDates) {
      return new Line(
          code,
          municipality,
          round,
          phase,
          next,
          nextOn,
          other,
          otherText,
          why,
          byDates,
          comment,
          ownComment,
          planned,
          changes);
    }

    /** The same with what changed. */
    Line changed(List<String> what) {
      return new Line(
          code,
          municipality,
          round,
          phase,
          next,
          nextOn,
          colour,
          colourText,
          reason,
          computed,
          comment,
          ownComment,
          planned,
          what);
    }
  }

  /** A milestone and the day that is planned for it. */
  record Planned(String milestone, LocalDate on) {}
}
