package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When municipalities expect what, by their last roadmaps. */
@Component
public class RoadmapDates {

  private final CaseRecords records;
  private final Texts texts = new Texts("journey");

  RoadmapDates(CaseRecords records) {
    this.records = records;
  }

  /** The journey's last roadmap, if it has one. */
  public Optional<Roadmap> latest(CaseKey journey) {
    return records.last(journey, Roadmap.class);
  }

  /** As {@link #latest(CaseKey)}, of several; without those that have none. */
  public Map<CaseKey, Roadmap> latest(Collection<CaseKey> journeys) {
    return records.last(journeys, Roadmap.class);
  }

  /**
   * When the roadmap says that a body treats the plan.
   *
   * @param index 0 for its first meeting on the roadmap, 1 for the next, and so on
   */
  public Optional<LocalDate> meeting(CaseKey journey, String body, int index) {
    return latest(journey).stream()
        .flatMap(roadmap -> roadmap.meetings().stream())
        .filter(meeting -> meeting.body().equalsIgnoreCase(body))
        .map(Roadmap.Meeting::date)
        .sorted()
        .skip(index)
        .findFirst();
  }

  /** When the roadmap says that the council decides on the hearing, the first of its meetings. */
  public Optional<LocalDate> councilMeeting(CaseKey journey) {
    return meeting(journey, texts.get("journey.body.council"), 0);
  }
}
