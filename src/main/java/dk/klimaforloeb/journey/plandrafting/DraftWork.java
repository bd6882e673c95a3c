package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import dk.klimaforloeb.journey.queries.PlannedStep;
import dk.klimaforloeb.journey.queries.PlannedWork;
import dk.klimaforloeb.journey.queries.Roadmap;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the day of the draft the municipality hands it in, and others begin to read it. */
@Component
class DraftWork implements PlannedWork {

  private final Allocations allocations;
  private final Texts texts = new Texts("plandrafting");

  DraftWork(Allocations allocations) {
    this.allocations = allocations;
  }

  @Override
  public List<PlannedStep> of(CaseKey journey, Roadmap roadmap) {
    return List.of(
        step(
            journey,
            roadmap,
            "draft",
            Roles.municipality(journey.municipalityCode().orElseThrow())),
        step(journey, roadmap, "advice", allocations.groupFor(PlanDraftingModel.DRAFT_ADVICE)),
        step(journey, roadmap, "comments", Roles.KNOWLEDGE_PARTNER));
  }

  private PlannedStep step(CaseKey journey, Roadmap roadmap, String what, String group) {
    return new PlannedStep(
        journey,
        texts.get("plandrafting.planned." + what),
        group,
        roadmap.draftOn(),
        MilestoneKind.DRAFT);
  }
}
