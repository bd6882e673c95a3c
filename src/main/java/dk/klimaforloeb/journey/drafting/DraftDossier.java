package dk.klimaforloeb.journey.drafting;

import dk.klimaforloeb.engine.Texts;
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

  private static final String PARAGRAPH = "\n\n";

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
  String draft(String journey) {
    List<String> lines = new ArrayList<>();
    versions
        .latest(journey)
        .ifPresent(draft -> lines.add(texts.get("drafting.draft", draft.version(), draft.url())));
    prepared
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(draft -> texts.get("drafting.method." + draft.accountMethod()))
        .ifPresent(lines::add);
    contacts.caseNumber(journey).ifPresent(lines::add);
    return String.join(PARAGRAPH, lines);
  }

  /** What the draft lacks, one line each; empty when it lacks nothing or was not looked at yet. */
  String missing(DelegateTask task) {
    List<String> lines = new ArrayList<>();
    for (Object code : PlanDraftingModel.MISSING.find(task).orElse(List.of())) {
      lines.add(texts.get("drafting.missing." + code));
    }
    return String.join("\n", lines);
  }

  /** What the draft lacks, and why the municipality goes on nevertheless. */
  String missingWithReason(DelegateTask task) {
    String missing = missing(task);
    return missing.isEmpty()
        ? missing
        : prepared
            .findFirstByEntryJourneyOrderByIdDesc(task.getExecution().getProcessBusinessKey())
            .map(draft -> missing + PARAGRAPH + reason(draft))
            .orElse(missing);
  }

  private String reason(PreparedDraft draft) {
    return texts.get("drafting.proceed-reason", draft.proceedReason());
  }

  /** Who remarked last, and what. */
  String lastRemarks(String journey) {
    return readings.findFirstByEntryJourneyOrderByIdDesc(journey).map(this::remarks).orElse("");
  }

  /** All remarks and the municipality's replies, in the order in which they came. */
  String remarksAndReplies(String journey) {
    Iterator<RevisedDraft> replies = revised.findByEntryJourneyOrderById(journey).iterator();
    List<String> paragraphs = new ArrayList<>();
    for (DraftReading reading : readings.findByEntryJourneyOrderById(journey)) {
      if (reading.remarks() != null) {
        paragraphs.add(remarks(reading));
      }
      if (reading.hasRemarks() && replies.hasNext()) {
        RevisedDraft reply = replies.next();
        paragraphs.add(texts.get("drafting.reply", reply.version(), reply.reply()));
      }
    }
    return String.join(PARAGRAPH, paragraphs);
  }

  private String remarks(DraftReading reading) {
    String remarks =
        texts.get(
            "drafting.remarks." + reading.reader(),
            reading.version(),
            people.name(reading.entry().recordedBy()),
            DanishDates.day(LocalDate.ofInstant(reading.entry().recordedAt(), clock.getZone())),
            reading.remarks());
    return Optional.ofNullable(reading.letterUrl())
        .map(url -> remarks + PARAGRAPH + texts.get("drafting.letter", url))
        .orElse(remarks);
  }
}
