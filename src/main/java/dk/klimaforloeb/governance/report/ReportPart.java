package dk.klimaforloeb.governance.report;

import java.time.LocalDate;
import java.util.Optional;

/** A part of the report that a capability tells; beans come in their order. */
public interface ReportPart {

  /**
   * Computes it now; the report keeps what it answers. It must not name what not everybody who gets
   * the report may know: all municipalities and both parties do.
   *
   * @param from first day of the period
   * @param to last day of the period, which may lie in the future
   * @return empty where there is nothing to tell
   */
  Optional<ReportSection> of(LocalDate from, LocalDate to);
}
