package dk.klimaforloeb.journey.queries;

import java.util.List;

/**
 * How a municipality's plan stands by the framework that it is assessed by.
 *
 * @param edition of the framework
 * @param draft the newest version of the draft; null while there is none
 * @param reviewRemarks what the coordinator remarked on the self-assessment as a whole; null where
 *     nothing was
 * @param sections all of the framework, in its order
 */
public record Dossier(
    String edition, DraftVersion draft, String reviewRemarks, List<Section> sections) {

  /** Whether anything has been said of any section. */
  public boolean isBegun() {
    return draft != null
        || reviewRemarks != null
        || sections.stream().anyMatch(section -> section.own() != null || section.found() != null);
  }

  /**
   * A section of the framework.
   *
   * @param key for example {@code c2_4}
   * @param title number and title in Danish
   * @param own the municipality's own answer, in Danish; null before its self-assessment
   * @param ownRemark what it said is missing; null where it said nothing
   * @param isMissing whether by its own word something is missing
   * @param found how the assessors found it; null before they did
   */
  public record Section(
      String key,
      String title,
      String own,
      String ownRemark,
      boolean isMissing,
      SectionReviews.Found found) {}
}
