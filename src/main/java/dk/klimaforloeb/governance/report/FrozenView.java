package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.pages.Option;
import java.util.List;

/**
 * The page of a frozen report.
 *
 * @param pdf address of the file
 * @param versions all of it where there are several, the newest first
 * @param done what was done just before; null for nothing
 * @param refused why what was typed was not kept; null where nothing was
 * @param lost what was typed then
 * @param form to correct it with; null for who may not
 */
record FrozenView(
    ReportSheet sheet,
    String pdf,
    List<Version> versions,
    String done,
    String refused,
    List<String> lost,
    Form form) {

  boolean hasVersions() {
    return versions.size() > 1;
  }

  /** A version and its address. */
  record Version(String name, String link, boolean isShown) {}

  /**
   * The form of a correction.
   *
   * @param link where it goes
   * @param text as it stands in the field
   * @param what as it stands in the field
   * @param tokenName of the field that says from which session the form comes
   */
  record Form(
      String link,
      List<Option> places,
      List<Option> municipalities,
      List<Option> colours,
      String text,
      String what,
      int longest,
      boolean isUnfolded,
      String tokenName,
      String token) {}
}
