package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.engine.Texts;
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
  String wanted(DelegateTask task) {
    List<String> lines = new ArrayList<>(subject(task));
    lines.addAll(contacts.lead(task.getExecution().getProcessBusinessKey()));
    records
        .findFirstByProcessInstanceIdOrderByIdDesc(task.getProcessInstanceId())
        .ifPresent(record -> lines.add(texts.get("session.not-held", record.reason())));
    return String.join("\n", lines);
  }

  /** What it is about, and what was arranged. */
  String arranged(DelegateTask task) {
    List<String> lines = new ArrayList<>(subject(task));
    String session = task.getProcessInstanceId();
    Optional<SessionArrangement> arrangement =
        arrangements.findFirstByProcessInstanceIdOrderByIdDesc(session);
    arrangement.ifPresentOrElse(
        agreed -> lines.addAll(agreed(agreed)),
        () ->
            sessions
                .findFirstByProcessInstanceIdOrderByIdDesc(session)
                .ifPresent(asked -> lines.addAll(time(asked.sessionAt(), asked.form()))));
    return String.join("\n", lines);
  }

  private List<String> agreed(SessionArrangement arrangement) {
    List<String> lines = new ArrayList<>(time(arrangement.sessionAt(), arrangement.form()));
    if (arrangement.place() != null) {
      lines.add(texts.get("session.place", arrangement.place()));
    }
    if (arrangement.participants() != null) {
      lines.add(texts.get("session.participants", arrangement.participants()));
    }
    return lines;
  }

  private List<String> time(Instant at, String form) {
    List<String> lines = new ArrayList<>();
    if (at != null) {
      LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
      lines.add(texts.get("session.time", DanishDates.moment(local)));
    }
    if (form != null) {
      lines.add(texts.get("session.form", texts.get("session.form." + form)));
    }
    return lines;
  }

  private List<String> subject(DelegateTask task) {
    List<String> lines = new ArrayList<>();
    sessions
        .findFirstByProcessInstanceIdOrderByIdDesc(task.getProcessInstanceId())
        .ifPresent(
            session -> {
              if (session.topic() != null) {
                lines.add(texts.get("session.topic", Topics.inDanish(session.topic())));
              }
              if (!session.criteria().isEmpty()) {
                lines.addAll(criteria(session));
                reviewRemarks.latest(session.entry().journey()).ifPresent(lines::add);
              }
            });
    return lines;
  }

  /** Each section with what the municipality said of it, if it did. */
  private List<String> criteria(GuidanceSession session) {
    Map<String, String> own = selfAssessments.shown(session.entry().journey());
    return session.criteria().stream()
        .map(GuidanceSessionCriterion::criterion)
        .map(
            key ->
                own.containsKey(key)
                    ? texts.get("session.criterion.assessed", capf.title(key), own.get(key))
                    : texts.get("session.criterion", capf.title(key)))
        .toList();
  }
}
