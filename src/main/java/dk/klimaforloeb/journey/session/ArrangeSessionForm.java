package dk.klimaforloeb.journey.session;

import dk.klimaforloeb.agreement.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.CaseEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ArrangeSession}. */
@Component
class ArrangeSessionForm implements TaskForm {

  private final SessionArrangements arrangements;
  private final SessionTexts shown;
  private final Allocations allocations;
  private final Clock clock;
  private final Texts texts = new Texts("session");

  ArrangeSessionForm(
      SessionArrangements arrangements, SessionTexts shown, Allocations allocations, Clock clock) {
    this.arrangements = arrangements;
    this.shown = shown;
    this.allocations = allocations;
    this.clock = clock;
  }

  @Override
  public String key() {
    return GuidanceSessionModel.ARRANGE_SESSION;
  }

  /** What was arranged before stands there again, but for the time, which is over. */
  @Override
  public Map<String, Object> known(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("sessionShown", shown.wanted(task));
    known.put("sessionAt", null);
    GuidanceSessionModel.FORM.find(task).ifPresent(form -> known.put("form", form));
    arrangements
        .findFirstByProcessInstanceIdOrderByIdDesc(task.getProcessInstanceId())
        .ifPresent(
            before -> {
              known.put("form", before.form());
              known.put("place", before.place());
              known.put("participants", before.participants());
            });
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    LocalDateTime at = submission.dateTime("sessionAt");
    if (at != null && !isToCome(at)) {
      refusals.add("sessionAt", texts.get("session.time-is-over"));
    }
  }

  /** A time of which there are two counts as to come while the second is. */
  private boolean isToCome(LocalDateTime at) {
    return at.atZone(clock.getZone())
        .withLaterOffsetAtOverlap()
        .toInstant()
        .isAfter(clock.instant());
  }

  @Override
  public void accept(Submission s) {
    LocalDateTime wanted = s.dateTime("sessionAt");
    Instant at = wanted == null ? null : SessionTime.of(wanted, clock.getZone());
    arrangements.save(
        new SessionArrangement(
            null,
            CaseEntry.of(s),
            s.task().getProcessInstanceId(),
            s.text("form"),
            at,
            s.text("place"),
            s.text("participants")));
    DelegateExecution execution = s.task().getExecution();
    GuidanceSessionModel.ARRANGED.set(execution, at != null);
    if (at != null) {
      GuidanceSessionModel.SESSION_AT.set(execution, Date.from(at));
    }
  }
}
