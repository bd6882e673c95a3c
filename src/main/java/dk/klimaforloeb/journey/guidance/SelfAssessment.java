package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.journey.CaseEntry;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * How far a municipality says it is.
 *
 * @param id of the row
 * @param entry whose and when
 * @param capfVersion edition of the framework
 * @param sections its answers, in the framework's order
 */
public record SelfAssessment(
    @Id Long id,
    @Embedded.Empty CaseEntry entry,
    String capfVersion,
    List<SelfAssessmentSection> sections) {

  /** Keys of the sections that are not met, or partly. */
  public List<String> notMet() {
    return sections.stream()
        .filter(section -> !section.isMet())
        .map(SelfAssessmentSection::criterion)
        .toList();
  }
}
