package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import dk.klimaforloeb.journey.queries.PlannedStep;
import dk.klimaforloeb.journey.queries.PlannedWork;
import dk.klimaforloeb.journey.queries.Roadmap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The meetings, the hearing and the decision of the municipality, and the assessment. */
@Component
class ApprovalWork implements PlannedWork {

  private final Texts texts = new Texts("planapproval");

  @Override
  public List<PlannedStep> of(Map<CaseKey, Roadmap> roadmaps) {
    return roadmaps.entrySet().stream()
        .flatMap(entry -> steps(entry.getKey(), entry.getValue()))
        .toList();
  }

  private Stream<PlannedStep> steps(CaseKey journey, Roadmap roadmap) {
    String own = Roles.municipality(journey.municipalityCode().orElseThrow());
    return Stream.concat(
            roadmap.meetings().stream()
                .map(
                    meeting ->
                        new PlannedStep(
                            journey,
                            texts.get("planapproval.planned.meeting", meeting.body()),
                            own,
                            meeting.date(),
                            MilestoneKind.ADOPTED)),
            Stream.of(
                new PlannedStep(
                    journey,
                    texts.get("planapproval.planned.hearing"),
                    own,
                    roadmap.hearingOn(),
                    MilestoneKind.HEARING),
                new PlannedStep(
                    journey,
                    texts.get("planapproval.planned.adoption"),
                    own,
                    roadmap.adoptionOn(),
                    MilestoneKind.ADOPTED),
                new PlannedStep(
                    journey,
                    texts.get("planapproval.planned.assessment"),
                    Roles.KNOWLEDGE_PARTNER,
                    roadmap.assessmentOn(),
                    MilestoneKind.APPROVED)))
        .filter(step -> Objects.nonNull(step.on()));
  }
}
