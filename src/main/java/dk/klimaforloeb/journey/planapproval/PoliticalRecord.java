package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.queries.RoadmapDates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What was decided on each plan until now, as the forms of the political track show it. */
@Component
class PoliticalRecord {

  private final CaseRecords records;
  private final PlanVersions versions;
  private final RoadmapDates roadmapDates;
  private final ApprovalTexts texts;

  PoliticalRecord(
      CaseRecords records, PlanVersions versions, RoadmapDates roadmapDates, ApprovalTexts texts) {
    this.records = records;
    this.versions = versions;
    this.roadmapDates = roadmapDates;
    this.texts = texts;
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

  /** Who sent the proposal back, and with which words. */
  Shown sentBack(CaseKey journey, boolean byBody, boolean secondReading) {
    Optional<Shown> line;
    if (byBody) {
      line = records.last(journey, CommitteeDecision.class).map(this::line);
    } else if (secondReading) {
      line = records.last(journey, Adoption.class).map(this::line);
    } else {
      line = records.last(journey, HearingDecision.class).map(this::line);
    }
    return line.orElse(Shown.NOTHING);
  }

  /** By the order of registration. */
  private Map<Long, Shown> lines(CaseKey journey) {
    Map<Long, Shown> lines = new TreeMap<>();
    records
        .latest(journey, EnvironmentScreening.class)
        .ifPresent(r -> lines.put(r.number(), line(r.what())));
    records
        .all(journey, CommitteeDecision.class)
        .forEach(r -> lines.put(r.number(), line(r.what())));
    records.all(journey, HearingDecision.class).forEach(r -> lines.put(r.number(), line(r.what())));
    records
        .latest(journey, ConsultationReport.class)
        .ifPresent(r -> lines.put(r.number(), line(r.what())));
    records.all(journey, Adoption.class).forEach(r -> lines.put(r.number(), line(r.what())));
    return lines;
  }

  private Shown line(EnvironmentScreening screening) {
    return texts.shown(
        "planapproval.screening." + screening.outcome(), DanishDates.day(screening.publishedOn()));
  }

  private Shown line(CommitteeDecision decision) {
    return texts.withRemarks(
        texts.shown(
            "planapproval.body." + decision.outcome(),
            decision.body(),
            DanishDates.day(decision.meetingOn())),
        decision.remarks());
  }

  private Shown line(HearingDecision hearing) {
    if (hearing.hearingStart() == null) {
      return texts.withRemarks(
          texts.shown("planapproval.hearing.sent-back", DanishDates.day(hearing.meetingOn())),
          hearing.remarks());
    }
    boolean deviates = HearingLength.of(hearing.hearingStart(), hearing.hearingEnd()).deviates();
    return texts.withRemarks(
        texts.shown(
            "planapproval.hearing.approved",
            DanishDates.day(hearing.meetingOn()),
            DanishDates.day(hearing.hearingStart()),
            DanishDates.day(hearing.hearingEnd())),
        deviates ? hearing.deviationReason() : null);
  }

  private Shown line(ConsultationReport report) {
    return texts.withRemarks(
        texts.shown("planapproval.report", String.valueOf(report.responses())), report.changes());
  }

  private Shown line(Adoption adoption) {
    return texts.withRemarks(
        texts.shown(
            "planapproval.adoption." + adoption.outcome(), DanishDates.day(adoption.decidedOn())),
        adoption.remarks());
  }
}
