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
import java.util.Map;
import java.util.stream.Stream;
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
  public List<PlannedStep> of(Map<CaseKey, Roadmap> roadmaps) {
    if (roadmaps.isEmpty()) {
      return List.of();
    }
    String adviser = allocations.groupFor(PlanDraftingModel.DRAFT_ADVICE);
    return roadmaps.entrySet().stream()
        .flatMap(entry -> steps(entry.getKey(), entry.getValue(), adviser))
        .toList();
  }

  private Stream<PlannedStep> steps(CaseKey journey, Roadmap roadmap, String adviser) {
    String own = Roles.municipality(journey.municipalityCode().orElseThrow());
    return Stream.of(
        step(journey, roadmap, "draft", own),
        step(journey, roadmap, "advice", adviser),
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
