package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.Topics;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.ReviewRemarks;
import dk.klimaforloeb.journey.queries.SelfAssessments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** A session in words, for the forms that deal with it. */
@Component
class SessionTexts {

  private final CaseRecords records;
  private final Capf capf;
  private final SelfAssessments selfAssessments;
  private final ReviewRemarks reviewRemarks;
  private final CaseContacts contacts;
  private final SparringPartners partners;
  private final Clock clock;
  private final Texts texts = new Texts("guidancesession");

  SessionTexts(
      CaseRecords records,
      Capf capf,
      SelfAssessments selfAssessments,
      ReviewRemarks reviewRemarks,
      CaseContacts contacts,
      SparringPartners partners,
      Clock clock) {
    this.records = records;
    this.capf = capf;
    this.selfAssessments = selfAssessments;
    this.reviewRemarks = reviewRemarks;
    this.contacts = contacts;
    this.partners = partners;
    this.clock = clock;
  }

  /** What it is about, with whom to arrange it, and why it was not held when it was to be. */
  Shown wanted(DelegateTask task) {
    List<Shown> lines = new ArrayList<>(subject(task));
    lines.addAll(contacts.lead(CaseKey.of(task)));
    records
        .lastIn(task.getProcessInstanceId(), SessionRecord.class)
        .ifPresent(before -> lines.add(shown("guidancesession.not-held", before.reason())));
    return Shown.lines(lines);
  }

  /** What it is about, and what was arranged. */
  Shown arranged(DelegateTask task) {
    List<Shown> lines = new ArrayList<>(subject(task));
    String session = task.getProcessInstanceId();
    records
        .lastIn(session, SessionArrangement.class)
        .ifPresentOrElse(
            agreed -> lines.addAll(agreed(agreed)),
            () ->
                records
                    .lastIn(session, GuidanceSession.class)
                    .ifPresent(asked -> lines.addAll(time(asked.sessionAt(), asked.form()))));
    return Shown.lines(lines);
  }

  private List<Shown> agreed(SessionArrangement arrangement) {
    LocalDateTime typed = arrangement.sessionAt();
    Instant at = typed == null ? null : SessionTime.of(typed, clock.getZone());
    List<Shown> lines = new ArrayList<>(time(at, arrangement.form()));
    if (arrangement.partner() != null) {
      lines.add(shown("guidancesession.partner", partners.name(arrangement.partner())));
    }
    if (arrangement.place() != null) {
      lines.add(shown("guidancesession.place", arrangement.place()));
    }
    if (arrangement.participants() != null) {
      lines.add(shown("guidancesession.participants", arrangement.participants()));
    }
    return lines;
  }

  private List<Shown> time(Instant at, String form) {
    List<Shown> lines = new ArrayList<>();
    if (at != null) {
      LocalDateTime local = LocalDateTime.ofInstant(at, clock.getZone());
      lines.add(shown("guidancesession.time", DanishDates.moment(local)));
    }
    if (form != null) {
      lines.add(shown("guidancesession.form", texts.get("guidancesession.form." + form)));
    }
    return lines;
  }

  private List<Shown> subject(DelegateTask task) {
    List<Shown> lines = new ArrayList<>();
    CaseKey journey = CaseKey.of(task);
    records
        .lastIn(task.getProcessInstanceId(), GuidanceSession.class)
        .ifPresent(
            session -> {
              if (session.topic() != null) {
                lines.add(shown("guidancesession.topic", Topics.inDanish(session.topic())));
              }
              if (!session.criteria().isEmpty()) {
                lines.addAll(criteria(journey, session.criteria()));
                lines.add(reviewRemarks.latest(journey));
              }
            });
    return lines;
  }

  /** Each section with what the municipality said of it, if it did. */
  private List<Shown> criteria(CaseKey journey, List<String> criteria) {
    Map<String, Shown> own = selfAssessments.shown(journey);
    return criteria.stream()
        .map(
            key ->
                own.containsKey(key)
                    ? shown("guidancesession.criterion.assessed", capf.title(key), own.get(key))
                    : shown("guidancesession.criterion", capf.title(key)))
        .toList();
  }

  private Shown shown(String key, Object... values) {
    return Shown.text(texts, key, values);
  }
}
