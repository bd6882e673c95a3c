package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.queries.HearingProlongation;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What was decided on each plan until now, as the forms of the political track show it. */
@Component
class PoliticalRecord {

  private final CaseRecords records;
  private final PlanVersions versions;
  private final RoadmapDates roadmapDates;
  private final Screenings screenings;
  private final ApprovalTexts texts;
  private final Clock clock;

  PoliticalRecord(
      CaseRecords records,
      PlanVersions versions,
      RoadmapDates roadmapDates,
      Screenings screenings,
      ApprovalTexts texts,
      Clock clock) {
    this.records = records;
    this.versions = versions;
    this.roadmapDates = roadmapDates;
    this.screenings = screenings;
    this.texts = texts;
    this.clock = clock;
  }

  /** The plan, the dates of the roadmap, and the decisions so far. */
  Map<String, Object> shown(CaseKey journey) {
    Map<String, Object> shown = new LinkedHashMap<>(versions.shown(journey));
    roadmapDates
        .latest(journey)
        .ifPresent(
            roadmap ->
                shown.put(
                    "roadmapShown",
                    texts.shown(
                        "planapproval.roadmap",
                        DanishDates.day(roadmap.hearingOn()),
                        DanishDates.day(roadmap.adoptionOn()))));
    Map<Long, Shown> lines = lines(journey);
    if (!lines.isEmpty()) {
      shown.put("treatmentShown", Shown.points(lines.values()));
    }
    return shown;
  }

  /**
   * A meeting that the roadmap plans: its day is shown, and filled in once it has come, since a
   * form asks when the meeting was held.
   *
   * @param shown what the form shows, to which it is added
   * @param field the field for the day
   */
  void showMeeting(Map<String, Object> shown, String field, LocalDate day) {
    shown.merge(
        "roadmapShown",
        texts.shown("planapproval.roadmap.meeting", DanishDates.day(day)),
        (roadmap, meeting) -> Shown.paragraphs((Shown) roadmap, (Shown) meeting));
    if (!day.isAfter(LocalDate.now(clock))) {
      shown.put(field, day.toString());
    }
  }

  /** What a committee or the council decided last, and with which words. */
  Shown lastDecision(CaseKey journey) {
    Map<Long, Shown> lines = new TreeMap<>();
    put(lines, journey, CommitteeDecision.class, this::line);
    put(lines, journey, HearingDecision.class, hearing -> line(journey, hearing));
    put(lines, journey, Adoption.class, this::line);
    return lines.values().stream().reduce(Shown.NOTHING, (earlier, later) -> later);
  }

  /** By the order of registration. */
  private Map<Long, Shown> lines(CaseKey journey) {
    Map<Long, Shown> lines = new TreeMap<>();
    records
        .latest(journey, EnvironmentScreening.class)
        .ifPresent(r -> lines.put(r.number(), line(journey, r.what())));
    put(lines, journey, CommitteeDecision.class, this::line);
    put(lines, journey, HearingDecision.class, hearing -> line(journey, hearing));
    put(lines, journey, HearingProlongation.class, this::line);
    put(lines, journey, ConsultationReport.class, this::line);
    put(lines, journey, Adoption.class, this::line);
    return lines;
  }

  private <T> void put(
      Map<Long, Shown> lines, CaseKey journey, Class<T> kind, Function<T, Shown> line) {
    records.all(journey, kind).forEach(r -> lines.put(r.number(), line.apply(r.what())));
  }

  private Shown line(CaseKey journey, EnvironmentScreening screening) {
    Shown published =
        screenings
            .publishedOn(journey)
            .map(day -> texts.shown("planapproval.screening.published", DanishDates.day(day)))
            .orElseGet(
                () ->
                    screenings.missPublication(journey)
                        ? texts.shown("planapproval.screening.not-published")
                        : Shown.NOTHING);
    return texts.shown("planapproval.screening." + screening.outcome(), published);
  }

  private Shown line(CommitteeDecision decision) {
    return texts.withRemarks(
        texts.shown(
            "planapproval.body." + decision.outcome(),
            decision.body(),
            DanishDates.day(decision.meetingOn())),
        decision.remarks());
  }

  private Shown line(CaseKey journey, HearingDecision hearing) {
    String day = DanishDates.day(hearing.meetingOn());
    if (hearing.hearingStart() == null) {
      return texts.withRemarks(
          texts.shown("planapproval.hearing." + hearing.outcome(), day),
          hearing.withoutHearingReason() == null
              ? hearing.remarks()
              : hearing.withoutHearingReason());
    }
    boolean deviates =
        HearingLength.of(hearing.hearingStart(), hearing.hearingEnd())
            .deviates(screenings.demandReport(journey));
    return texts.withRemarks(
        texts.shown(
            "planapproval.hearing.approved",
            day,
            DanishDates.day(hearing.hearingStart()),
            DanishDates.day(hearing.hearingEnd())),
        deviates ? hearing.deviationReason() : null);
  }

  private Shown line(HearingProlongation prolongation) {
    if (prolongation.hearingEnd() == null) {
      return Shown.NOTHING;
    }
    return texts.withRemarks(
        texts.shown("planapproval.hearing.prolonged", DanishDates.day(prolongation.hearingEnd())),
        prolongation.reason());
  }

  private Shown line(ConsultationReport report) {
    return texts.withRemarks(
        texts.shown("planapproval.report", String.valueOf(report.responses())), report.changes());
  }

  private Shown line(Adoption adoption) {
    String decided =
        Boolean.TRUE.equals(adoption.takenUpAgain()) ? "taken-up-again" : adoption.outcome();
    return texts.withRemarks(
        texts.shown(
            "planapproval.adoption." + decided,
            DanishDates.day(adoption.decidedOn()),
            Boolean.TRUE.equals(adoption.newHearing())
                ? texts.shown("planapproval.adoption.new-hearing")
                : Shown.NOTHING),
        adoption.remarks());
  }
}
