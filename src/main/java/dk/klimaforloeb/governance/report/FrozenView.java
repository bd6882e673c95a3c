package dk.klimaforloeb.governance.report;

import java.util.List;

/**
 * The page of a frozen report.
 *
 * @param pdf address of the file
 * @param versions all of it where there are several, the newest first
 * @param done what was done just before; null for nothing
 * @param refused why what was typed was not kept; null where nothing was
 * @param lost what was typed then
 */
record FrozenView(
    ReportSheet sheet,
    String pdf,
    List<Version> versions,
    String done,
    String refused,
    List<String> lost) {

  boolean hasVersions() {
    return versions.size() > 1;
  }

  /** A version and its address. */
  record Version(String name, String link, boolean isShown) {}
}
