package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.network.messages.JointEventProposed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PrepareEventProposal}. */
@Component
class PrepareEventProposalForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String PAYER = "payer";
  private static final String PERIOD = "period";

  private final CaseRecords records;
  private final AgreedEvents agreed;
  private final Decisions decisions;
  private final Payers payers;
  private final Allocations allocations;
  private final Texts texts = new Texts("network");

  PrepareEventProposalForm(
      CaseRecords records,
      AgreedEvents agreed,
      Decisions decisions,
      Payers payers,
      Allocations allocations) {
    this.records = records;
    this.agreed = agreed;
    this.decisions = decisions;
    this.payers = payers;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(JointEventModel.PREPARE_EVENT_PROPOSAL)
        .readAs(EventProposal.class)
        .unread(OUTCOME, "remarks")
        .shows(Allocations.shownWith("wishShown", "decisionShown"));
  }

  /** What was proposed before stands there again. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    Optional<Undertakings.Event> event = agreedEvent(task);
    Optional<JointEventWish> wish =
        records.lastIn(task.getProcessInstanceId(), JointEventWish.class);
    known.put("wishShown", event.map(this::agreedOn).orElse(Shown.NOTHING));
    known.put("decisionShown", decisions.last(task.getProcessInstanceId()));
    known.put(PayerNames.OFFER, payers.offered());
    JointEventProposed.TITLE.find(task).ifPresent(title -> known.put("title", title));
    event.flatMap(Undertakings.Event::purpose).ifPresent(text -> known.put("purpose", text));
    event.flatMap(AgreedEvents::period).ifPresent(text -> known.put(PERIOD, text));
    wish.map(CaseRecords::asPrefill).ifPresent(known::putAll);
    if (event.filter(agreed::isForSteeringGroup).isPresent()) {
      known.put(OUTCOME, JointEventModel.STEERING);
    }
    records
        .lastIn(task.getProcessInstanceId(), EventProposal.class)
        .map(CaseRecords::asPrefill)
        .ifPresent(known::putAll);
    return known;
  }

  private Shown agreedOn(Undertakings.Event event) {
    return Shown.text(
        texts, "network.agreed-event", event.name(), AgreedEvents.period(event).orElse(""));
  }

  private Optional<Undertakings.Event> agreedEvent(VariableScope task) {
    return JointEventProposed.AGREEMENT_EVENT.find(task).flatMap(agreed::find);
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    boolean isForSteeringGroup =
        agreedEvent(s.task()).filter(agreed::isForSteeringGroup).isPresent();
    if (isForSteeringGroup && s.is(OUTCOME, JointEventModel.DIRECTLY)) {
      refusals.add(OUTCOME, texts.get("network.for-steering-group"));
    }
    if (s.text(PAYER) != null && !payers.have(s.text(PAYER))) {
      refusals.add(PAYER, texts.get("network.no-payer"));
    }
  }

  @Override
  public void passOn(Submission s) {
    JointEventModel.PROPOSAL_OUTCOME.set(s.task().getExecution(), s.text(OUTCOME));
    if (s.text("title") != null) {
      JointEventProposed.TITLE.set(s.task().getExecution(), s.text("title"));
    }
  }
}
