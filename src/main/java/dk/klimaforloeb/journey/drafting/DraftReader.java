package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.journey.CaseEntry;
import org.springframework.stereotype.Component;

/** Records what somebody said about a draft, and of which version. */
@Component
class DraftReader {

  private final DraftReadings readings;
  private final DraftVersions versions;

  DraftReader(DraftReadings readings, DraftVersions versions) {
    this.readings = readings;
    this.versions = versions;
  }

  /**
   * @param reader one of those that {@link DraftReading} names
   */
  void read(Submission s, String reader) {
    String version = versions.latest(s.businessKey()).map(DraftVersion::version).orElse(null);
    readings.save(
        new DraftReading(
            null,
            CaseEntry.of(s),
            reader,
            version,
            s.text("outcome"),
            s.text("remarks"),
            s.text("letterUrl")));
    PlanDraftingModel.DRAFT_REMARKS.set(s.task().getExecution(), s.text("outcome"));
  }
}
