package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.deadlines.SetDate;
import dk.klimaforloeb.deadlines.Step;
import dk.klimaforloeb.deadlines.StepDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** When the draft is to be finished by the municipality's roadmap. */
@Component
class DraftDates implements StepDates {

  private final RoadmapDates roadmapDates;
  private final Texts texts = new Texts("plandrafting");

  DraftDates(RoadmapDates roadmapDates) {
    this.roadmapDates = roadmapDates;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(PlanDraftingModel.PREPARE_DRAFT);
  }

  @Override
  public Optional<SetDate> of(Step step) {
    return step.caseKey()
        .flatMap(roadmapDates::latest)
        .map(Roadmap::draftOn)
        .map(day -> SetDate.due(day, texts.get("plandrafting.due.draft")));
  }
}
