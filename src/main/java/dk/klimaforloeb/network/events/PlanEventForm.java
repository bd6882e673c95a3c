package dk.klimaforloeb.network.events;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.network.events.JointEvent.Facts;
import dk.klimaforloeb.network.events.JointEvent.Status;
import dk.klimaforloeb.network.messages.JointEventProposed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_PlanEvent}. */
@Component
class PlanEventForm implements TaskForm {

  private static final String GROUPS = "groups";
  private static final String PAYER = "payer";
  private static final String TITLE = "title";

  private final JointEvents events;
  private final GuestLists guests;
  private final Payers payers;
  private final EventTimes times;
  private final EventWords words;
  private final Decisions decisions;
  private final CaseRecords records;
  private final Allocations allocations;
  private final Texts texts = new Texts("network");

  PlanEventForm(
      JointEvents events,
      GuestLists guests,
      Payers payers,
      EventTimes times,
      EventWords words,
      Decisions decisions,
      CaseRecords records,
      Allocations allocations) {
    this.events = events;
    this.guests = guests;
    this.payers = payers;
    this.times = times;
    this.words = words;
    this.decisions = decisions;
    this.records = records;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(EventHoldingModel.PLAN_EVENT)
        .readAs(EventPlan.class)
        .unread(
            TITLE,
            EventTimes.STARTS_AT,
            EventTimes.ENDS_AT,
            EventTimes.REPLY_BY,
            "place",
            "onlineUrl",
            "seats",
            "agenda",
            PAYER)
        .shows(Allocations.shownWith("proposalShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    String proposal = EventHoldingModel.PROPOSAL_INSTANCE.get(task);
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put(
        "proposalShown", Shown.paragraphs(words.proposal(proposal), decisions.remark(proposal)));
    known.put(PayerNames.OFFER, payers.offered());
    known.put(GuestGroupNames.OFFER, guests.offered());
    known.put(TITLE, JointEventProposed.TITLE.get(task));
    records
        .lastIn(proposal, EventProposal.class)
        .map(EventProposal::payer)
        .ifPresent(payer -> known.put(PAYER, payer));
    EventHoldingModel.SUGGESTED_GROUPS.find(task).ifPresent(groups -> known.put(GROUPS, groups));
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    times.check(s, refusals);
    List<String> groups = s.choices(GROUPS);
    if (!guests.have(groups)) {
      refusals.add(GROUPS, texts.get("network.no-group"));
    }
    if (groups.isEmpty() && ((List<?>) s.values().getOrDefault("guests", List.of())).isEmpty()) {
      refusals.add(GROUPS, texts.get("network.nobody-invited"));
    }
    if (s.text(PAYER) != null && !payers.have(s.text(PAYER))) {
      refusals.add(PAYER, texts.get("network.no-payer"));
    }
  }

  @Override
  public void passOn(Submission s) {
    DelegateExecution execution = s.task().getExecution();
    JointEventProposed.TITLE.set(execution, s.text(TITLE));
    String instance = execution.getProcessInstanceId();
    events.add(
        new JointEvent(
            null,
            instance,
            EventHoldingModel.EVENT_KIND.get(execution),
            UUID.randomUUID().toString(),
            s.text(TITLE),
            new Facts(
                s.dateTime(EventTimes.STARTS_AT),
                s.dateTime(EventTimes.ENDS_AT),
                s.text("place"),
                s.text("onlineUrl"),
                s.number("seats").intValue(),
                s.text("agenda"),
                s.date(EventTimes.REPLY_BY)),
            s.text(PAYER),
            Status.PLANNED,
            0,
            null,
            null),
        JointEventProposed.AGREEMENT_EVENT.find(execution).orElse(null),
        EventHoldingModel.PROPOSAL_INSTANCE.get(execution));
    EventHoldingModel.EVENT_ID.set(execution, events.ofInstance(instance).orElseThrow().id());
  }
}
