package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.GroupOffers;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingItems.Decision;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.messages.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterDecision}, one for each matter of a meeting. */
@Component
class RegisterDecisionForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String CONCLUSION = "conclusion";
  private static final String VOTES_FOR = "votesFor";
  private static final String VOTES_AGAINST = "votesAgainst";
  private static final String CARRIED_OUT_BY = "carriedOutBy";
  private static final String DUE_ON = "dueOn";

  private final Meetings meetings;
  private final MeetingItems items;
  private final Matters matters;
  private final WaitingCases waiting;
  private final GroupOffers groups;
  private final MeetingWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("meetings");

  RegisterDecisionForm(
      Meetings meetings,
      MeetingItems items,
      Matters matters,
      WaitingCases waiting,
      GroupOffers groups,
      MeetingWords words,
      Allocations allocations) {
    this.meetings = meetings;
    this.items = items;
    this.matters = matters;
    this.waiting = waiting;
    this.groups = groups;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(MeetingDecisionsModel.REGISTER_DECISION)
        .unread(OUTCOME, CONCLUSION, VOTES_FOR, VOTES_AGAINST, CARRIED_OUT_BY, DUE_ON)
        .shows(Allocations.shownWith("itemShown", "caseShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Matter matter = matters.get(item(task).matter());
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.putAll(groups.offered());
    known.put("itemShown", words.shown(matter));
    known.put(
        "caseShown",
        waiting.hasGone(matter) ? Shown.text(texts, "meetings.case-gone") : Shown.NOTHING);
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    groups.check(s, CARRIED_OUT_BY, refusals);
    if (s.text(CARRIED_OUT_BY) != null && s.date(DUE_ON) == null) {
      refusals.add(DUE_ON, texts.get("meetings.no-date"));
    }
    if ((s.number(VOTES_FOR) == null) != (s.number(VOTES_AGAINST) == null)) {
      refusals.add(
          s.number(VOTES_FOR) == null ? VOTES_FOR : VOTES_AGAINST, texts.get("meetings.votes"));
    } else if (isApproved(s) && hasNoMajority(s)) {
      refusals.add(OUTCOME, texts.get("meetings.no-majority"));
    }
  }

  private static boolean isApproved(Submission s) {
    return s.is(OUTCOME, Outcome.APPROVED.value())
        || s.is(OUTCOME, Outcome.APPROVED_WITH_REMARK.value());
  }

  private static boolean hasNoMajority(Submission s) {
    return s.number(VOTES_FOR) != null
        && s.number(VOTES_FOR).compareTo(s.number(VOTES_AGAINST)) <= 0;
  }

  @Override
  public void passOn(Submission s) {
    MeetingItem item = item(s.task());
    Meeting meeting = meetings.get(MeetingDue.MEETING.get(s.task()));
    Outcome outcome = Outcome.of(s.text(OUTCOME));
    items.decided(
        item.id(),
        new Decision(
            outcome,
            s.text(CONCLUSION),
            whole(s.number(VOTES_FOR)),
            whole(s.number(VOTES_AGAINST)),
            s.text(CARRIED_OUT_BY),
            s.date(DUE_ON)));
    matters.treated(item.matter(), meeting.id(), outcome, s.text(CONCLUSION), meeting.heldOn());
  }

  private static Integer whole(BigDecimal number) {
    return number == null ? null : number.intValue();
  }

  private MeetingItem item(DelegateTask task) {
    return items.get(Long.parseLong(MeetingDecisionsModel.ITEM_NUMBER.get(task)));
  }
}
