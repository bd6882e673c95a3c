package dk.klimaforloeb.governance;

/** What the secretariat wrote about matters; the process that has them knows. */
public interface Recommendations {

  /** The case as a body reads it: presentation, economy and timetable, one below the other. */
  String text(Matter matter);
}
