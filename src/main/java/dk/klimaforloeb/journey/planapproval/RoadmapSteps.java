package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.deadlines.SetDate;
import dk.klimaforloeb.deadlines.Step;
import dk.klimaforloeb.deadlines.StepDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * The meetings and days of the municipality's roadmap as dates of the steps to a plan in force. The
 * municipality chooses itself when it submits its plan, so that day is only planned.
 */
@Component
class RoadmapSteps implements StepDates {

  private final RoadmapDates roadmapDates;
  private final CaseRecords records;
  private final Texts texts = new Texts("planapproval");

  RoadmapSteps(RoadmapDates roadmapDates, CaseRecords records) {
    this.roadmapDates = roadmapDates;
    this.records = records;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(
        PlanApprovalModel.PRESENT_TO_BODY,
        PlanApprovalModel.REGISTER_HEARING_DECISION,
        PlanApprovalModel.REGISTER_ADOPTION,
        PlanApprovalModel.SUBMIT_FOR_ASSESSMENT);
  }

  @Override
  public Optional<SetDate> of(Step step) {
    return step.caseKey().flatMap(journey -> of(step, journey));
  }

  private Optional<SetDate> of(Step step, CaseKey journey) {
    return switch (step.task()) {
      case PlanApprovalModel.PRESENT_TO_BODY -> meeting(step, journey);
      case PlanApprovalModel.REGISTER_HEARING_DECISION -> hearingDecision(journey);
      case PlanApprovalModel.REGISTER_ADOPTION ->
          roadmapDates.latest(journey).map(Roadmap::adoptionOn).map(due("adoption"));
      default ->
          roadmapDates
              .latest(journey)
              .map(Roadmap::assessmentOn)
              .map(day -> SetDate.planned(day, basis("assessment")));
    };
  }

  private Optional<SetDate> meeting(Step step, CaseKey journey) {
    boolean isSecond =
        step.value(PlanApprovalModel.READING).filter(PlanApprovalModel.SECOND::equals).isPresent();
    return step.value(PlanApprovalModel.BODY)
        .flatMap(body -> roadmapDates.meeting(journey, body, isSecond ? 1 : 0))
        .map(due("meeting"));
  }

  /** Where the roadmap names no meeting of the council, it decides before its hearing begins. */
  private Optional<SetDate> hearingDecision(CaseKey journey) {
    return records.last(journey, HearingDecision.class).isPresent()
        ? Optional.empty()
        : roadmapDates
            .councilMeeting(journey)
            .map(due("meeting"))
            .or(() -> roadmapDates.latest(journey).map(Roadmap::hearingOn).map(due("hearing")));
  }

  private Function<LocalDate, SetDate> due(String what) {
    return day -> SetDate.due(day, basis(what));
  }

  private String basis(String what) {
    return texts.get("planapproval.due." + what);
  }
}
