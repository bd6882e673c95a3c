package dk.klimaforloeb.governance;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.governance.messages.Outcome;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings, matters and decisions as people read them. */
@Component
public class MeetingWords {

  private final Bodies bodies;
  private final Texts texts = new Texts("governance");

  MeetingWords(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The body and the number of its meeting, in Danish. */
  public String name(Meeting meeting) {
    return texts.get(
        "governance.meeting." + meeting.kind(), bodies.name(meeting.body()), meeting.number());
  }

  /** The Danish name of a body. */
  public String body(String id) {
    return bodies.name(id);
  }

  /** As {@link #name}, with the day where it is known. */
  public String nameAndTime(Meeting meeting) {
    return meeting
        .time()
        .map(time -> texts.get("governance.meeting.at", name(meeting), time))
        .orElseGet(() -> name(meeting));
  }

  /** The meeting at the head of a form. */
  public Shown shown(Meeting meeting) {
    return Shown.text(
        texts,
        "governance.meeting.shown",
        nameAndTime(meeting),
        DanishDates.day(meeting.from()),
        DanishDates.day(meeting.to()));
  }

  /** A matter with what is proposed. */
  public Shown shown(Matter matter) {
    return Shown.paragraphs(
        Shown.text(texts, "governance.matter.title", matter.title()),
        Shown.typed(matter.question()),
        Shown.text(texts, "governance.matter.proposals", proposals(matter.proposals())));
  }

  private Shown proposals(List<String> proposals) {
    return Shown.pointsBelow(
        proposals.stream()
            .map(each -> Shown.text(texts, "governance.matter.proposal", each))
            .toList());
  }

  /** A decision with its words. */
  public String decision(Outcome outcome, String conclusion) {
    String said = outcome(outcome);
    return conclusion == null ? said : texts.get("governance.decision", said, conclusion);
  }

  /** An outcome in Danish. */
  public String outcome(Outcome outcome) {
    return texts.get("governance.outcome." + outcome.value());
  }
}
