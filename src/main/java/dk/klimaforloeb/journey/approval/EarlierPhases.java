package dk.klimaforloeb.journey.approval;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the phases before the approval recorded, as far as the approval shows it again. */
@Component
class EarlierPhases {

  /** The newest draft. */
  Optional<PlanVersion> draft(String journey) {
    return Optional.empty();
  }

  /** The dates of the roadmap. */
  Optional<RoadmapDates> roadmap(String journey) {
    return Optional.empty();
  }

  /** What the municipality said of each section of the method, in words, by the section's key. */
  Map<String, String> selfAssessment(String journey) {
    return Map.of();
  }
}
