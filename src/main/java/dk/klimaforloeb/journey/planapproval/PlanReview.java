package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * The knowledge partner's review of a plan, section by section.
 *
 * @param letterUrl where its letter lies; null when there is none
 * @param sections in the framework's order
 */
@RecordKind("plan-review")
record PlanReview(String letterUrl, List<Section> sections) {

  /**
   * How one section of a plan was found.
   *
   * @param section key of the section
   * @param outcome {@code approved} or {@code revise}
   * @param remark what is to be revised; may be null when it is approved
   */
  record Section(String section, String outcome, String remark) {}
}
