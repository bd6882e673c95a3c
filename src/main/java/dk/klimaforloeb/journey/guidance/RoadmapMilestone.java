package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.journey.queries.MilestoneDays;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The roadmap holds from the day on which the last word on it was said. */
@Component
class RoadmapMilestone implements MilestoneDays {

  @Override
  public Map<MilestoneKind, String> events() {
    return Map.of(MilestoneKind.ROADMAP, GuidanceModel.ROADMAP_SETTLED);
  }
}
