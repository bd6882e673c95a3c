package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * How far a municipality says it is.
 *
 * @param capfVersion edition of the framework
 * @param sections its answers, in the framework's order
 */
@RecordKind("self-assessment")
public record SelfAssessment(String capfVersion, List<Section> sections) {

  /** The answer for a section with which nothing is missing. */
  public static final String MET = "met";

  /** Keys of the sections that are not met, or partly. */
  public List<String> notMet() {
    return sections.stream()
        .filter(section -> !section.answer().equals(MET))
        .map(Section::criterion)
        .toList();
  }

  /**
   * The answer for one section of the framework.
   *
   * @param criterion key of the section
   * @param answer {@code met}, {@code partly} or {@code not-met}
   * @param remark what is missing; may be null when it is met
   */
  public record Section(String criterion, String answer, String remark) {}
}
