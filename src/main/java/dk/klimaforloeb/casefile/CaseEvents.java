package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.readable.Entry;
import dk.klimaforloeb.engine.readable.Journal;
import dk.klimaforloeb.notification.api.CaseMails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that happened in a case, which documents lie where, and what was written to whom. */
@Component
class CaseEvents {

  private final Journal journal;
  private final ObjectProvider<CaseHappenings> happenings;
  private final CaseMails mails;
  private final CaseReaders readers;
  private final People people;
  private final Clock clock;

  CaseEvents(
      Journal journal,
      ObjectProvider<CaseHappenings> happenings,
      CaseMails mails,
      CaseReaders readers,
      People people,
      Clock clock) {
    this.journal = journal;
    this.happenings = happenings;
    this.mails = mails;
    this.readers = readers;
    this.people = people;
    this.clock = clock;
  }

  Journaled of(CaseKey key) {
    List<Entry> newestFirst = newestFirst(key);
    Map<String, CaseFile.Document> documents = new LinkedHashMap<>();
    for (Entry entry : newestFirst) {
      entry.lines().stream()
          .filter(Entry.Line::isLink)
          .forEach(line -> documents.putIfAbsent(line.text(), document(entry, line)));
    }
    return new Journaled(timeline(key, newestFirst), List.copyOf(documents.values()));
  }

  /**
   * What was handed in and what happened besides, the newest first; what followed from a form in
   * the same moment stands above it.
   */
  private List<CaseFile.Event> timeline(CaseKey key, List<Entry> newestFirst) {
    List<CaseFile.Event> events = events(newestFirst);
    List<Placed> placed = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    happenings
        .orderedStream()
        .flatMap(source -> source.of(key).stream())
        .forEach(happening -> placed.add(new Placed(happening.at(), event(happening, names))));
    // Of one moment the last is told first, as of the forms.
    Collections.reverse(placed);
    for (int i = 0; i < events.size(); i++) {
      placed.add(new Placed(newestFirst.get(i).at(), events.get(i)));
    }
    placed.sort(Comparator.comparing(Placed::at).reversed());
    return placed.stream().map(Placed::event).toList();
  }

  private CaseFile.Event event(CaseHappenings.Happening happening, Map<String, String> names) {
    LocalDate day = happening.at().atZone(clock.getZone()).toLocalDate();
    boolean isNamed = happening.person() != null && readers.seesPeople();
    return new CaseFile.Event(
        happening.isOfDay() ? DanishDates.day(day) : moment(happening.at()),
        day.toString(),
        happening.what(),
        isNamed ? names.computeIfAbsent(happening.person(), people::name) : null,
        happening.lines().stream()
            .map(line -> new CaseFile.Line(line.label(), line.text(), null))
            .toList());
  }

  /** What was handed in in a case and is wanted, the newest first. */
  List<CaseFile.Event> of(CaseKey key, Predicate<Entry> isWanted) {
    return events(newestFirst(key).stream().filter(isWanted).toList());
  }

  private List<Entry> newestFirst(CaseKey key) {
    List<Entry> newestFirst = new ArrayList<>(journal.of(key));
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  private List<CaseFile.Event> events(List<Entry> entries) {
    Map<String, String> names = new HashMap<>();
    return entries.stream()
        .map(
            entry ->
                event(
                    entry,
                    entry.person() == null
                        ? null
                        : names.computeIfAbsent(entry.person(), people::name)))
        .toList();
  }

  private CaseFile.Event event(Entry entry, String by) {
    return new CaseFile.Event(
        moment(entry.at()),
        entry.at().atZone(clock.getZone()).toLocalDate().toString(),
        entry.task(),
        by,
        entry.lines().stream()
            .map(
                line ->
                    new CaseFile.Line(
                        line.label(), line.text(), line.isLink() ? line.text() : null))
            .toList());
  }

  private CaseFile.Document document(Entry entry, Entry.Line line) {
    return new CaseFile.Document(
        line.label(),
        line.text(),
        entry.task(),
        DanishDates.day(entry.at().atZone(clock.getZone()).toLocalDate()));
  }

  List<CaseFile.Mail> mails(CaseKey key) {
    List<CaseFile.Mail> newestFirst = new ArrayList<>();
    mails
        .of(key.value(), readers.seesPeople())
        .forEach(
            mail ->
                newestFirst.add(
                    new CaseFile.Mail(
                        moment(mail.at()),
                        mail.subject(),
                        mail.to(),
                        mail.status(),
                        mail.isAmiss())));
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  private String moment(Instant at) {
    return DanishDates.moment(at, clock.getZone());
  }

  private record Placed(Instant at, CaseFile.Event event) {}

  /** What happened, and what the forms of a case link to. */
  record Journaled(List<CaseFile.Event> events, List<CaseFile.Document> documents) {}
}
