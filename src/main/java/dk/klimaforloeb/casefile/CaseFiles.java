package dk.klimaforloeb.casefile;

import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.Course;
import dk.klimaforloeb.journey.queries.Courses;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.Milestones;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what is known of a case. */
@Component
class CaseFiles {

  private static final String RUNNING = "running";

  private final CaseReaders readers;
  private final Courses courses;
  private final Milestones milestones;
  private final PhaseLines phaseLines;
  private final OpenTasks openTasks;
  private final CaseContacts contacts;
  private final CasePeople people;
  private final CaseEvents events;
  private final Ledgers ledgers;
  private final CaseNotes notes;
  private final JourneyNames names;
  private final Texts texts = new Texts("casefile");

  CaseFiles(
      CaseReaders readers,
      Courses courses,
      Milestones milestones,
      PhaseLines phaseLines,
      OpenTasks openTasks,
      CaseContacts contacts,
      CasePeople people,
      CaseEvents events,
      Ledgers ledgers,
      CaseNotes notes,
      JourneyNames names) {
    this.readers = readers;
    this.courses = courses;
    this.milestones = milestones;
    this.phaseLines = phaseLines;
    this.openTasks = openTasks;
    this.contacts = contacts;
    this.people = people;
    this.events = events;
    this.ledgers = ledgers;
    this.notes = notes;
    this.names = names;
  }

  /**
   * The case for whoever asks.
   *
   * @return empty when there is no such case, or the person may not read it: nobody learns which
   */
  Optional<CaseFile> find(CaseKey key) {
    return readers.mayRead(key)
        ? courses.of(key).map(course -> file(key, course))
        : Optional.empty();
  }

  /** What stands above the case's tasks; empty as above. */
  Optional<CaseHead> head(CaseKey key) {
    return readers.mayRead(key)
        ? courses.of(key).map(course -> head(key, course))
        : Optional.empty();
  }

  private CaseHead head(CaseKey key, Course course) {
    List<Milestone> steps = milestones.of(key);
    OpenTasks.Open open = openTasks.of(key);
    return new CaseHead(
        names.municipality(key),
        names.round(key),
        ended(course),
        phaseLines.of(course, steps).stream()
            .map(
                phase ->
                    new CaseHead.Step(
                        phase.name(), phase.state(), phase.when(), phase.state().equals(RUNNING)))
            .toList(),
        open.leading(),
        open.beside(),
        course.waitsFor(),
        phaseLines.next(course, steps),
        notes.of(key).stream().filter(note -> !note.isWithdrawn()).count());
  }

  private String ended(Course course) {
    return course.outcome() == null
        ? null
        : texts.get("casefile.ended", course.outcome(), DanishDates.day(course.ended()));
  }

  private CaseFile file(CaseKey key, Course course) {
    List<Milestone> steps = milestones.of(key);
    OpenTasks.Open open = openTasks.of(key);
    CaseEvents.Journaled happened = events.of(key);
    Ledgers.Ledger ledger = ledgers.of(key);
    return new CaseFile(
        key.value(),
        names.municipality(key),
        names.round(key),
        contacts.number(key).orElse(null),
        ended(course),
        course.isPlanInForce(),
        phaseLines.of(course, steps),
        open.leading(),
        course.waitsFor(),
        phaseLines.next(course, steps),
        people.of(key),
        open.beside(),
        happened.documents(),
        happened.events(),
        events.mails(key),
        ledger.dossier(),
        ledger.sparring(),
        ledger.data(),
        notes.of(key));
  }
}
