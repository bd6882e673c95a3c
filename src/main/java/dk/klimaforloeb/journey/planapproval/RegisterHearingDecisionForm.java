package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.queries.Roadmap;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterHearingDecision}. */
@Component
class RegisterHearingDecisionForm implements TaskForm {

  private final CaseRecords records;
  private final PoliticalRecord politicalRecord;
  private final Screenings screenings;
  private final RoadmapDates roadmapDates;
  private final QuietPeriods quietPeriods;
  private final ApprovalTexts texts;
  private final Clock clock;

  RegisterHearingDecisionForm(
      CaseRecords records,
      PoliticalRecord politicalRecord,
      Screenings screenings,
      RoadmapDates roadmapDates,
      QuietPeriods quietPeriods,
      ApprovalTexts texts,
      Clock clock) {
    this.records = records;
    this.politicalRecord = politicalRecord;
    this.screenings = screenings;
    this.roadmapDates = roadmapDates;
    this.quietPeriods = quietPeriods;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PlanApprovalModel.REGISTER_HEARING_DECISION)
        .readAs(HearingDecision.class)
        .shows("planShown", "roadmapShown", "treatmentShown", "lengthShown");
  }

  /**
   * The roadmap's days are filled in: the council's first meeting when it decides the first time,
   * the hearing's first day as long as it can still be kept.
   */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    CaseKey journey = CaseKey.of(task);
    Map<String, Object> known = politicalRecord.shown(journey);
    known.put(
        "lengthShown",
        texts.shown(
            "planapproval.hearing.length."
                + (screenings.demandReport(journey) ? "report" : "no-report"),
            HearingLength.SHORTEST,
            HearingLength.WITH_REPORT));
    known.put("quietPeriods", quietPeriods.ahead());
    // Only the browser hides what it is told of, so that who sends such a field is heard.
    known.put("screeningPublished", !screenings.missPublication(journey));
    known.put("hasReport", screenings.demandReport(journey));
    known.put("reportKnown", !screenings.missReport(journey));
    if (records.last(journey, HearingDecision.class).isEmpty()) {
      roadmapDates
          .councilMeeting(journey)
          .ifPresent(day -> politicalRecord.showMeeting(known, "meetingOn", day));
    }
    roadmapDates
        .latest(journey)
        .map(Roadmap::hearingOn)
        .filter(day -> !day.isBefore(LocalDate.now(clock)))
        .ifPresent(day -> known.put("hearingStart", day.toString()));
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    boolean withReport = screenings.demandReport(submission.caseKey());
    if (withReport && submission.is("outcome", PlanApprovalModel.WITHOUT_HEARING)) {
      refusals.add("outcome", texts.reason("planapproval.hearing.demanded"));
    }
    LocalDate decided = submission.date("meetingOn");
    LocalDate first = submission.date("hearingStart");
    LocalDate last = submission.date("hearingEnd");
    if (decided != null && first != null && !first.isAfter(decided)) {
      refusals.add("hearingStart", texts.reason("planapproval.hearing.begins-too-early"));
    }
    if (first != null && last != null) {
      checkLength(HearingLength.of(first, last), withReport, submission, refusals);
    }
  }

  private void checkLength(
      HearingLength length, boolean withReport, Submission submission, Refusals refusals) {
    if (length.endsBeforeItBegins()) {
      refusals.add("hearingEnd", texts.reason("planapproval.hearing.ends-before-it-begins"));
    } else if (length.isUnlawful(withReport)) {
      refusals.add("hearingEnd", texts.reason("planapproval.hearing.unlawful", length.days()));
    } else if (length.deviates(withReport) && submission.text("deviationReason") == null) {
      refusals.add("deviationReason", texts.reason("planapproval.hearing.deviates", length.days()));
    }
  }

  @Override
  public void passOn(Submission s) {
    PlanApprovalModel.HEARING_DECISION.set(s.task().getExecution(), s.text("outcome"));
    if (s.is("outcome", PlanApprovalModel.WITHOUT_HEARING)) {
      PlanApprovalModel.READING.set(s.task().getExecution(), PlanApprovalModel.SECOND);
    }
    LocalDate lastDay = s.date("hearingEnd");
    if (lastDay != null) {
      PlanApprovalModel.HEARING_ENDS_AT.set(
          s.task().getExecution(), HearingLength.endsAt(lastDay, clock.getZone()));
    }
  }
}
