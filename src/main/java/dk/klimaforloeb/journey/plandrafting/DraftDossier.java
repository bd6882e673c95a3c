package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.DraftVersion;
import dk.klimaforloeb.journey.queries.DraftVersions;
import dk.klimaforloeb.journey.queries.PreparedDraft;
import dk.klimaforloeb.journey.queries.RevisedDraft;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What is known of a draft, in Danish, for those who read or revise it. */
@Component
class DraftDossier {

  private final CaseRecords records;
  private final DraftVersions versions;
  private final CaseContacts contacts;
  private final People people;
  private final Clock clock;
  private final Texts texts = new Texts("plandrafting");

  DraftDossier(
      CaseRecords records,
      DraftVersions versions,
      CaseContacts contacts,
      People people,
      Clock clock) {
    this.records = records;
    this.versions = versions;
    this.contacts = contacts;
    this.people = people;
    this.clock = clock;
  }

  /** What is recorded with somebody's comment on the draft as it is now. */
  Map<String, Object> readBy(String reader, CaseKey journey) {
    Map<String, Object> read = new LinkedHashMap<>();
    read.put("reader", reader);
    read.put("version", versions.latest(journey).map(DraftVersion::version).orElse(null));
    return read;
  }

  /** Version and link, the method of the climate account, and the municipality's case number. */
  Shown draft(CaseKey journey) {
    Shown version =
        versions
            .latest(journey)
            .map(draft -> shown("plandrafting.draft", draft.version(), Shown.link(draft.url())))
            .orElse(Shown.NOTHING);
    Shown method =
        versions
            .prepared(journey)
            .map(draft -> shown("plandrafting.method." + draft.accountMethod()))
            .orElse(Shown.NOTHING);
    return Shown.paragraphs(version, method, contacts.caseNumber(journey));
  }

  /** What the draft lacks, one line each; empty when it lacks nothing or was not looked at yet. */
  Shown missing(DelegateTask task) {
    List<Shown> lines = new ArrayList<>();
    for (String code : PlanDraftingModel.MISSING.find(task).orElse(List.of())) {
      lines.add(shown("plandrafting.missing." + code));
    }
    return Shown.lines(lines);
  }

  /** What the draft lacks, and why the municipality goes on nevertheless. */
  Shown missingWithReason(DelegateTask task) {
    Shown missing = missing(task);
    return missing.isNothing()
        ? missing
        : versions
            .prepared(CaseKey.of(task))
            .map(draft -> Shown.paragraphs(missing, reason(draft)))
            .orElse(missing);
  }

  private Shown reason(PreparedDraft draft) {
    return shown("plandrafting.proceed-reason", draft.proceedReason());
  }

  /** Who remarked last, and what. */
  Shown lastRemarks(CaseKey journey) {
    return records.latest(journey, DraftComment.class).map(this::remarks).orElse(Shown.NOTHING);
  }

  /** All remarks and the municipality's replies, in the order in which they came. */
  Shown remarksAndReplies(CaseKey journey) {
    Iterator<Recorded<RevisedDraft>> replies = records.all(journey, RevisedDraft.class).iterator();
    List<Shown> paragraphs = new ArrayList<>();
    for (Recorded<DraftComment> comment : records.all(journey, DraftComment.class)) {
      if (comment.what().remarks() != null) {
        paragraphs.add(remarks(comment));
      }
      if (comment.what().hasRemarks() && replies.hasNext()) {
        RevisedDraft reply = replies.next().what();
        paragraphs.add(shown("plandrafting.reply", reply.version(), reply.reply()));
      }
    }
    return Shown.paragraphs(paragraphs.toArray(new Shown[0]));
  }

  private Shown remarks(Recorded<DraftComment> recorded) {
    DraftComment comment = recorded.what();
    Shown remarks =
        shown(
            "plandrafting.remarks." + comment.reader(),
            comment.version(),
            people.name(recorded.person()),
            DanishDates.day(LocalDate.ofInstant(recorded.at(), clock.getZone())),
            comment.remarks());
    return Optional.ofNullable(comment.letterUrl())
        .map(url -> Shown.paragraphs(remarks, shown("plandrafting.letter", Shown.link(url))))
        .orElse(remarks);
  }

  private Shown shown(String key, Object... values) {
    return Shown.text(texts, key, values);
  }
}
