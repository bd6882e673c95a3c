package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingDue;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** A task in which an agenda is made: for a meeting of our own, or for another's. */
class AgendaForm implements TaskForm {

  private static final String MATTERS = "matters";
  private static final String ITEMS = "items";

  private final String key;
  private final Meetings meetings;
  private final Matters matters;
  private final MeetingItems items;
  private final MeetingWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("meetings");

  AgendaForm(
      String key,
      Meetings meetings,
      Matters matters,
      MeetingItems items,
      MeetingWords words,
      Allocations allocations) {
    this.key = key;
    this.meetings = meetings;
    this.matters = matters;
    this.items = items;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(key)
        .unread(MATTERS, ITEMS)
        .shows(Allocations.shownWith("meetingShown", "mattersShown"));
  }

  /** All that wait are chosen; for a treatment in writing those that cannot wait. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Meeting meeting = meetings.get(MeetingDue.MEETING.get(task));
    List<Matter> waiting = waiting(meeting);
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("meetingShown", words.shown(meeting));
    known.put(
        "mattersShown", Shown.paragraphs(waiting.stream().map(words::shown).toArray(Shown[]::new)));
    known.put(
        MatterNames.OFFER,
        waiting.stream()
            .map(matter -> Map.of("label", matter.title(), "value", "" + matter.id()))
            .toList());
    known.put(
        MATTERS,
        waiting.stream()
            .filter(matter -> !meeting.isWritten() || !matter.canWait())
            .map(matter -> "" + matter.id())
            .toList());
    return known;
  }

  /** A matter may have been put on another agenda meanwhile. */
  @Override
  public void check(Submission s, Refusals refusals) {
    Set<String> offered =
        Set.copyOf(
            waiting(meetings.get(MeetingDue.MEETING.get(s.task()))).stream()
                .map(matter -> "" + matter.id())
                .toList());
    if (!offered.containsAll(s.choices(MATTERS))) {
      refusals.add(MATTERS, texts.get("meetings.matter-gone"));
    }
  }

  /** Makes the agenda; made once more, it is made anew. */
  @Override
  public void passOn(Submission s) {
    long meeting = MeetingDue.MEETING.get(s.task());
    items.clear(meeting);
    for (String matter : s.choices(MATTERS)) {
      Matter chosen = matters.get(Long.parseLong(matter));
      items.add(meeting, chosen.id(), chosen.title(), null);
    }
    s.rows(ITEMS)
        .forEach(
            row -> items.add(meeting, null, (String) row.get("title"), (String) row.get("text")));
  }

  private List<Matter> waiting(Meeting meeting) {
    Set<Long> elsewhere = items.onOtherAgendas(meeting.id());
    return matters.readyFor(meeting.body()).stream()
        .filter(matter -> !elsewhere.contains(matter.id()))
        .toList();
  }
}
