package dk.klimaforloeb.deadlines;

import java.time.LocalDate;

/**
 * Until when a task is to be done, and why then.
 *
 * @param task the engine's id of the task
 * @param dueOn the last day; null where there is none
 * @param plannedOn the day that is planned; null where there is none
 * @param source where the date comes from
 * @param line all of that in one Danish line, for example "Frist 3.5.2022: mødet i jeres køreplan"
 */
record DueDate(String task, LocalDate dueOn, LocalDate plannedOn, Source source, String line) {

  DueDate of(String taskId) {
    return new DueDate(taskId, dueOn, plannedOn, source, line);
  }

  /** Where a date comes from. */
  enum Source {
    /** Somebody set it for this step. */
    SET,
    /** So many working days after the task came, by the table {@code phase-deadlines}. */
    COUNTED,
    /** As {@link #COUNTED}, moved by a pause of the case. */
    SHIFTED,
    /** It was put off for this one task, with a reason. */
    EXTENDED,
    /** There is none. */
    NONE;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Source of(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
