package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Recommendations;
import dk.klimaforloeb.governance.report.DecisionItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agendas as reports and mails print them. */
@Component
class AgendaLines {

  private final Matters matters;
  private final Recommendations recommendations;
  private final MeetingWords words;
  private final People people;
  private final Texts texts = new Texts("meetings");

  AgendaLines(Matters matters, Recommendations recommendations, MeetingWords words, People people) {
    this.matters = matters;
    this.recommendations = recommendations;
    this.words = words;
    this.people = people;
  }

  /** What is to be decided or told. */
  List<DecisionItem> sought(List<MeetingItem> agenda) {
    return agenda.stream().map(item -> line(item, null)).toList();
  }

  /** What was decided, with what became of it; what was only told is left out. */
  List<DecisionItem> decided(List<MeetingItem> agenda) {
    return agenda.stream()
        .filter(item -> item.outcome() != null)
        .map(item -> line(item, became(item)))
        .toList();
  }

  private DecisionItem line(MeetingItem item, String outcome) {
    if (item.matter() == null) {
      String title = texts.get("meetings.orientation", item.title());
      return new DecisionItem(title, item.text() == null ? "" : item.text(), List.of(), outcome);
    }
    Matter matter = matters.get(item.matter());
    return new DecisionItem(
        item.title(), recommendations.text(matter), matter.proposals(), outcome);
  }

  /** The decision, who carries it out until when, and what was done; in Danish. */
  private String became(MeetingItem item) {
    String decided = words.decision(item.outcome(), item.conclusion());
    if (item.carriedOutBy() == null) {
      return decided;
    }
    String group = people.group(item.carriedOutBy());
    return item.doneOn() == null
        ? texts.get("meetings.to-do", decided, group, DanishDates.day(item.dueOn()))
        : texts.get(
            "meetings.done", decided, group, DanishDates.day(item.doneOn()), item.doneWhat());
  }
}
