package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.SessionDays;
import dk.klimaforloeb.journey.messages.GuidanceRequested;
import java.time.Clock;
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

  /** The field is named as what comes with the request. */
  private static final String SESSION_AT = GuidanceRequested.SESSION_AT.name();

  private static final String PARTNER = "partner";

  private final CaseRecords records;
  private final SessionTexts words;
  private final Allocations allocations;
  private final SparringPartners partners;
  private final Clock clock;
  private final Texts texts = new Texts("guidancesession");

  ArrangeSessionForm(
      CaseRecords records,
      SessionTexts words,
      Allocations allocations,
      SparringPartners partners,
      Clock clock) {
    this.records = records;
    this.words = words;
    this.allocations = allocations;
    this.partners = partners;
    this.clock = clock;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(GuidanceSessionModel.ARRANGE_SESSION)
        .readAs(SessionArrangement.class)
        .shows(Allocations.shownWith("sessionShown"));
  }

  /** What was arranged before stands there again, but for the time, which is over. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("sessionShown", words.wanted(task));
    known.put("partnersOffered", partners.offered(CaseKey.of(task)));
    GuidanceRequested.FORM.find(task).ifPresent(form -> known.put("form", form));
    records
        .lastIn(task.getProcessInstanceId(), SessionArrangement.class)
        .map(CaseRecords::asPrefill)
        .ifPresent(known::putAll);
    known.put(SESSION_AT, null);
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    LocalDateTime at = submission.dateTime(SESSION_AT);
    if (at != null && !SessionDays.isToCome(at, clock)) {
      refusals.add(SESSION_AT, texts.get("guidancesession.time-is-over"));
    }
    String partner = submission.text(PARTNER);
    if (partner != null && !partners.mayGive(partner, submission.caseKey())) {
      refusals.add(PARTNER, texts.get("guidancesession.no-partner"));
    }
  }

  @Override
  public void passOn(Submission s) {
    LocalDateTime at = s.dateTime(SESSION_AT);
    DelegateExecution execution = s.task().getExecution();
    GuidanceSessionModel.PARTNER_NAMED.set(execution, s.text(PARTNER) != null);
    GuidanceSessionModel.ARRANGED.set(execution, at != null);
    if (at != null) {
      GuidanceRequested.SESSION_AT.set(execution, Date.from(SessionTime.of(at, clock.getZone())));
    }
  }
}
