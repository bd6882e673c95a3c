package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Map;

/** How the assessors found each section of a plan; the process that asks them knows. */
public interface SectionReviews {

  /** The last review, by the section's key; empty before the first. */
  Map<String, Found> latest(CaseKey journey);

  /**
   * How a section was found.
   *
   * @param outcome Danish
   * @param remark what is to be revised; null where nothing is
   * @param isApproved whether nothing is missing
   */
  record Found(String outcome, String remark, boolean isApproved) {}
}
