package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.DanishDates;
import dk.klimaforloeb.journey.Topics;
import dk.klimaforloeb.journey.guidance.ReviewRemarks;
import dk.klimaforloeb.journey.guidance.SelfAssessments;
import dk.klimaforloeb.journey.onboarding.CaseContacts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** A session in words, for the forms that deal with it. */
@Component
class SessionTexts {

  private final GuidanceSessions sessions;
  private final SessionArrangements arrangements;
  private final SessionRecords records;
  private final Capf capf;
  private final SelfAssessments selfAssessments;
  private final ReviewRemarks reviewRemarks;
  private final CaseContacts contacts;
  private final Clock clock;
  private final Texts texts = new Texts("session");

  SessionTexts(
      GuidanceSessions sessions,
      SessionArrangements arrangements,
      SessionRecords records,
      Capf capf,
      SelfAssessments selfAssessments,
      ReviewRemarks reviewRemarks,
      CaseContacts contacts,
      Clock clock) {
    this.sessions = sessions;
    this.arrangements = arrangements;
    this.records = records;
    this.capf = capf;
    this.selfAssessments = selfAssessments;
    this.reviewRemarks = reviewRemarks;
    this.contacts = contacts;
    this.clock = clock;
  }

  /** What it is about, with whom to arrange it, and why it was not held when it was to be. */
  Shown wanted(DelegateTask task) {
    List<Shown> lines = new ArrayList<>(subject(task));
    lines.addAll(contacts.lead(task.getExecution().getProcessBusinessKey()));
    records
        .findFirstByProcessInstanceIdOrderByIdDesc(task.getProcessInstanceId())
        .ifPresent(record -> lines.add(shown("session.not-held", record.reason())));
    return Shown.lines(lines);
  }

  /** What it is about, and what was arranged. */
  Shown arranged(DelegateTask task) {
    List<Shown> lines = new ArrayList<>(subject(task));
    String session = task.getProcessInstanceId();
    Optional<SessionArrangement> arrangement =
        arrangements.findFirstByProcessInstanceIdOrderByIdDesc(session);
    arrangement.ifPresentOrElse(
        agreed -> lines.addAll(agreed(agreed)),
        () ->
            sessions
                .findFirstByProcessInstanceIdOrderByIdDesc(session)
                .ifPresent(asked -> lines.addAll(time(asked.sessionAt(), asked.form()))));
    return Shown.lines(lines);
  }

  private List<Shown> agreed(SessionArrangement arrangement) {
    List<Shown> lines = new ArrayList<>(time(arrangement.sessionAt(), arrangement.form()));
    if (arrangement.place() != null) {
      lines.add(shown("session.place", arrangement.place()));
    }
    if (arrangement.participants() != null) {
      lines.add(shown("session.participants", arrangement.participants()));
    }
    return lines;
  }

  private List<Shown> time(Instant at, String form) {
    List<Shown> lines = new ArrayList<>();
    if (at != null) {
      LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
      lines.add(shown("session.time", DanishDates.moment(local)));
    }
    if (form != null) {
      lines.add(shown("session.form", texts.get("session.form." + form)));
    }
    return lines;
  }

  private List<Shown> subject(DelegateTask task) {
    List<Shown> lines = new ArrayList<>();
    sessions
        .findFirstByProcessInstanceIdOrderByIdDesc(task.getProcessInstanceId())
        .ifPresent(
            session -> {
              if (session.topic() != null) {
                lines.add(shown("session.topic", Topics.inDanish(session.topic())));
              }
              if (!session.criteria().isEmpty()) {
                lines.addAll(criteria(session));
                lines.add(reviewRemarks.latest(session.entry().journey()));
              }
            });
    return lines;
  }

  /** Each section with what the municipality said of it, if it did. */
  private List<Shown> criteria(GuidanceSession session) {
    Map<String, Shown> own = selfAssessments.shown(session.entry().journey());
    return session.criteria().stream()
        .map(GuidanceSessionCriterion::criterion)
        .map(
            key ->
                own.containsKey(key)
                    ? shown("session.criterion.assessed", capf.title(key), own.get(key))
                    : shown("session.criterion", capf.title(key)))
        .toList();
  }

  private Shown shown(String key, Object... values) {
    return Shown.text(texts, key, values);
  }
}
