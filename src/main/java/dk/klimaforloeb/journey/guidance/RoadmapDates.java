package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When municipalities expect what, by their last roadmaps. */
@Component
public class RoadmapDates {

  private final Roadmaps roadmaps;
  private final Texts texts = new Texts("guidance");

  RoadmapDates(Roadmaps roadmaps) {
    this.roadmaps = roadmaps;
  }

  /** The dates of the journey's last roadmap, if it has one. */
  public Optional<Dates> latest(String journey) {
    return roadmaps
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(
            roadmap ->
                new Dates(
                    roadmap.draftOn(),
                    roadmap.hearingOn(),
                    roadmap.adoptionOn(),
                    Optional.ofNullable(roadmap.assessmentOn())));
  }

  /**
   * When the roadmap says that a body treats the plan.
   *
   * @param reading 0 for its first meeting on the roadmap, 1 for the next, and so on
   */
  public Optional<LocalDate> meeting(String journey, String body, int reading) {
    return roadmaps.findFirstByEntryJourneyOrderByIdDesc(journey).stream()
        .flatMap(roadmap -> roadmap.meetings().stream())
        .filter(meeting -> meeting.body().equalsIgnoreCase(body))
        .map(RoadmapMeeting::meetingOn)
        .sorted()
        .skip(reading)
        .findFirst();
  }

  /** When the roadmap says that the council decides on the hearing, the first of its meetings. */
  public Optional<LocalDate> councilMeeting(String journey) {
    return meeting(journey, texts.get("guidance.roadmap.council"), 0);
  }

  /**
   * The dates of a roadmap.
   *
   * @param draftOn when the draft is to be ready
   * @param hearingOn when the hearing is to begin
   * @param adoptionOn when the council is to adopt the plan
   * @param assessmentOn when the plan is to be sent to the knowledge partners, if said
   */
  public record Dates(
      LocalDate draftOn,
      LocalDate hearingOn,
      LocalDate adoptionOn,
      Optional<LocalDate> assessmentOn) {}
}
