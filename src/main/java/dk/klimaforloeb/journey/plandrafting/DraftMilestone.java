package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.journey.queries.MilestoneDays;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The draft is ready on the day on which the last word on it was said. */
@Component
class DraftMilestone implements MilestoneDays {

  @Override
  public Map<MilestoneKind, String> events() {
    return Map.of(MilestoneKind.DRAFT, PlanDraftingModel.DRAFT_READY);
  }
}
