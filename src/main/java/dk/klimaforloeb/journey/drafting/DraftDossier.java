package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.DanishDates;
import dk.klimaforloeb.journey.People;
import dk.klimaforloeb.journey.onboarding.CaseContacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What is known of a draft, in Danish, for those who read or revise it. */
@Component
class DraftDossier {

  private final DraftVersions versions;
  private final PreparedDrafts prepared;
  private final DraftReadings readings;
  private final RevisedDrafts revised;
  private final CaseContacts contacts;
  private final People people;
  private final Clock clock;
  private final Texts texts = new Texts("drafting");

  DraftDossier(
      DraftVersions versions,
      PreparedDrafts prepared,
      DraftReadings readings,
      RevisedDrafts revised,
      CaseContacts contacts,
      People people,
      Clock clock) {
    this.versions = versions;
    this.prepared = prepared;
    this.readings = readings;
    this.revised = revised;
    this.contacts = contacts;
    this.people = people;
    this.clock = clock;
  }

  /** Version and link, the method of the climate account, and the municipality's case number. */
  Shown draft(String journey) {
    Shown version =
        versions
            .latest(journey)
            .map(draft -> shown("drafting.draft", draft.version(), Shown.link(draft.url())))
            .orElse(Shown.NOTHING);
    Shown method =
        prepared
            .findFirstByEntryJourneyOrderByIdDesc(journey)
            .map(draft -> shown("drafting.method." + draft.accountMethod()))
            .orElse(Shown.NOTHING);
    return Shown.paragraphs(version, method, contacts.caseNumber(journey));
  }

  /** What the draft lacks, one line each; empty when it lacks nothing or was not looked at yet. */
  Shown missing(DelegateTask task) {
    List<Shown> lines = new ArrayList<>();
    for (Object code : PlanDraftingModel.MISSING.find(task).orElse(List.of())) {
      lines.add(shown("drafting.missing." + code));
    }
    return Shown.lines(lines);
  }

  /** What the draft lacks, and why the municipality goes on nevertheless. */
  Shown missingWithReason(DelegateTask task) {
    Shown missing = missing(task);
    return missing.isNothing()
        ? missing
        : prepared
            .findFirstByEntryJourneyOrderByIdDesc(task.getExecution().getProcessBusinessKey())
            .map(draft -> Shown.paragraphs(missing, reason(draft)))
            .orElse(missing);
  }

  private Shown reason(PreparedDraft draft) {
    return shown("drafting.proceed-reason", draft.proceedReason());
  }

  /** Who remarked last, and what. */
  Shown lastRemarks(String journey) {
    return readings
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(this::remarks)
        .orElse(Shown.NOTHING);
  }

  /** All remarks and the municipality's replies, in the order in which they came. */
  Shown remarksAndReplies(String journey) {
    Iterator<RevisedDraft> replies = revised.findByEntryJourneyOrderById(journey).iterator();
    List<Shown> paragraphs = new ArrayList<>();
    for (DraftReading reading : readings.findByEntryJourneyOrderById(journey)) {
      if (reading.remarks() != null) {
        paragraphs.add(remarks(reading));
      }
      if (reading.hasRemarks() && replies.hasNext()) {
        RevisedDraft reply = replies.next();
        paragraphs.add(shown("drafting.reply", reply.version(), reply.reply()));
      }
    }
    return Shown.paragraphs(paragraphs.toArray(new Shown[0]));
  }

  private Shown remarks(DraftReading reading) {
    Shown remarks =
        shown(
            "drafting.remarks." + reading.reader(),
            reading.version(),
            people.name(reading.entry().recordedBy()),
            DanishDates.day(LocalDate.ofInstant(reading.entry().recordedAt(), clock.getZone())),
            reading.remarks());
    return Optional.ofNullable(reading.letterUrl())
        .map(url -> Shown.paragraphs(remarks, shown("drafting.letter", Shown.link(url))))
        .orElse(remarks);
  }

  private Shown shown(String key, Object... values) {
    return Shown.text(texts, key, values);
  }
}
