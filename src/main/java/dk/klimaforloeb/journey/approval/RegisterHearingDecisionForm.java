package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import dk.klimaforloeb.journey.guidance.RoadmapDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterHearingDecision}. */
@Component
class RegisterHearingDecisionForm implements TaskForm {

  private static final String REPORT = "report";

  private final HearingDecisions hearings;
  private final EnvironmentScreenings screenings;
  private final Treatments treatments;
  private final RoadmapDates roadmapDates;
  private final QuietPeriods quietPeriods;
  private final ApprovalTexts texts;
  private final Clock clock;

  RegisterHearingDecisionForm(
      HearingDecisions hearings,
      EnvironmentScreenings screenings,
      Treatments treatments,
      RoadmapDates roadmapDates,
      QuietPeriods quietPeriods,
      ApprovalTexts texts,
      Clock clock) {
    this.hearings = hearings;
    this.screenings = screenings;
    this.treatments = treatments;
    this.roadmapDates = roadmapDates;
    this.quietPeriods = quietPeriods;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String key() {
    return PlanApprovalModel.REGISTER_HEARING_DECISION;
  }

  /**
   * The roadmap's days are filled in: the council's first meeting when it decides the first time,
   * the hearing's first day as long as it can still be kept.
   */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    String journey = task.getExecution().getProcessBusinessKey();
    Map<String, Object> known = treatments.shown(journey);
    known.put(
        "lengthShown",
        texts.shown(
            "approval.hearing.length." + (hasReport(journey) ? "report" : "no-report"),
            HearingLength.SHORTEST,
            HearingLength.WITH_REPORT));
    known.put("quietPeriods", quietPeriods.ahead());
    if (hearings.findFirstByEntryJourneyOrderByIdDesc(journey).isEmpty()) {
      roadmapDates.councilMeeting(journey).ifPresent(day -> known.put("meetingOn", day.toString()));
    }
    roadmapDates
        .latest(journey)
        .map(RoadmapDates.Dates::hearingOn)
        .filter(day -> !day.isBefore(LocalDate.now(clock)))
        .ifPresent(day -> known.put("hearingStart", day.toString()));
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    length(submission).ifPresent(length -> check(length, submission, refusals));
  }

  private void check(HearingLength length, Submission submission, Refusals refusals) {
    if (length.endsBeforeItBegins()) {
      refusals.add("hearingEnd", texts.reason("approval.hearing.ends-before-it-begins"));
    } else if (length.isUnlawful()) {
      refusals.add("hearingEnd", texts.reason("approval.hearing.unlawful", length.days()));
    } else if (length.deviates() && submission.text("deviationReason") == null) {
      refusals.add("deviationReason", texts.reason("approval.hearing.deviates", length.days()));
    }
  }

  private Optional<HearingLength> length(Submission s) {
    LocalDate first = s.date("hearingStart");
    LocalDate last = s.date("hearingEnd");
    return first == null || last == null
        ? Optional.empty()
        : Optional.of(HearingLength.of(first, last, hasReport(s.businessKey())));
  }

  private boolean hasReport(String journey) {
    return screenings
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .filter(screening -> screening.outcome().equals(REPORT))
        .isPresent();
  }

  @Override
  public void accept(Submission s) {
    LocalDate lastDay = s.date("hearingEnd");
    hearings.save(
        new HearingDecision(
            null,
            CaseEntry.of(s),
            s.text("outcome"),
            s.date("meetingOn"),
            s.date("hearingStart"),
            lastDay,
            length(s).filter(HearingLength::deviates).isPresent()
                ? s.text("deviationReason")
                : null,
            s.text("remarks")));
    PlanApprovalModel.HEARING_DECISION.set(s.task().getExecution(), s.text("outcome"));
    if (lastDay != null) {
      PlanApprovalModel.HEARING_ENDS_AT.set(
          s.task().getExecution(),
          Date.from(lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant()));
    }
  }
}
