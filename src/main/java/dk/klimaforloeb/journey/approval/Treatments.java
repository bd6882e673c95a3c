package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.DanishDates;
import dk.klimaforloeb.journey.guidance.RoadmapDates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was decided on each plan until now, as the forms of the political track show it. */
@Component
class Treatments {

  private final EnvironmentScreenings screenings;
  private final BodyReadings readings;
  private final HearingDecisions hearings;
  private final ConsultationReports reports;
  private final Adoptions adoptions;
  private final PlanVersions versions;
  private final RoadmapDates roadmapDates;
  private final ApprovalTexts texts;

  Treatments(
      EnvironmentScreenings screenings,
      BodyReadings readings,
      HearingDecisions hearings,
      ConsultationReports reports,
      Adoptions adoptions,
      PlanVersions versions,
      RoadmapDates roadmapDates,
      ApprovalTexts texts) {
    this.screenings = screenings;
    this.readings = readings;
    this.hearings = hearings;
    this.reports = reports;
    this.adoptions = adoptions;
    this.versions = versions;
    this.roadmapDates = roadmapDates;
    this.texts = texts;
  }

  /** The plan, the dates of the roadmap, and the decisions so far. */
  Map<String, Object> shown(String journey) {
    Map<String, Object> shown = new LinkedHashMap<>(versions.shown(journey));
    roadmapDates
        .latest(journey)
        .ifPresent(
            roadmap ->
                shown.put(
                    "roadmapShown",
                    texts.shown(
                        "approval.roadmap",
                        DanishDates.day(roadmap.hearingOn()),
                        DanishDates.day(roadmap.adoptionOn()))));
    List<Shown> lines = lines(journey);
    if (!lines.isEmpty()) {
      shown.put("treatmentShown", Shown.points(lines));
    }
    return shown;
  }

  /** Who sent the proposal back, and with which words. */
  Shown sentBack(String journey, boolean byBody, boolean secondReading) {
    if (byBody) {
      return readings
          .findFirstByEntryJourneyOrderByIdDesc(journey)
          .map(this::line)
          .orElse(Shown.NOTHING);
    }
    return secondReading
        ? adoptions
            .findFirstByEntryJourneyOrderByIdDesc(journey)
            .map(this::line)
            .orElse(Shown.NOTHING)
        : hearings
            .findFirstByEntryJourneyOrderByIdDesc(journey)
            .map(this::line)
            .orElse(Shown.NOTHING);
  }

  private List<Shown> lines(String journey) {
    List<Step> steps = new ArrayList<>();
    screenings
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(s -> steps.add(new Step(s.entry().recordedAt(), line(s))));
    readings
        .findByEntryJourneyOrderById(journey)
        .forEach(r -> steps.add(new Step(r.entry().recordedAt(), line(r))));
    hearings
        .findByEntryJourneyOrderById(journey)
        .forEach(h -> steps.add(new Step(h.entry().recordedAt(), line(h))));
    reports
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(r -> steps.add(new Step(r.entry().recordedAt(), line(r))));
    adoptions
        .findByEntryJourneyOrderById(journey)
        .forEach(a -> steps.add(new Step(a.entry().recordedAt(), line(a))));
    return steps.stream().sorted(Comparator.comparing(Step::at)).map(Step::line).toList();
  }

  private Shown line(EnvironmentScreening screening) {
    return texts.shown(
        "approval.screening." + screening.outcome(), DanishDates.day(screening.publishedOn()));
  }

  private Shown line(BodyReading reading) {
    return texts.withRemarks(
        texts.shown(
            "approval.body." + reading.outcome(),
            reading.body(),
            DanishDates.day(reading.meetingOn())),
        reading.remarks());
  }

  private Shown line(HearingDecision hearing) {
    if (hearing.hearingStart() == null) {
      return texts.withRemarks(
          texts.shown("approval.hearing.sent-back", DanishDates.day(hearing.meetingOn())),
          hearing.remarks());
    }
    return texts.withRemarks(
        texts.shown(
            "approval.hearing.approved",
            DanishDates.day(hearing.meetingOn()),
            DanishDates.day(hearing.hearingStart()),
            DanishDates.day(hearing.hearingEnd())),
        hearing.deviationReason());
  }

  private Shown line(ConsultationReport report) {
    return texts.withRemarks(
        texts.shown("approval.report", String.valueOf(report.responses())), report.changes());
  }

  private Shown line(Adoption adoption) {
    return texts.withRemarks(
        texts.shown(
            "approval.adoption." + adoption.outcome(), DanishDates.day(adoption.decidedOn())),
        adoption.remarks());
  }

  private record Step(Instant at, Shown line) {}
}
