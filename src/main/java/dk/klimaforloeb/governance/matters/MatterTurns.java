package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.Meeting;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what steering groups made of what a case asked them. */
@Component
class MatterTurns implements CaseHappenings {

  private final Matters matters;
  private final MeetingItems items;
  private final Meetings meetings;
  private final MeetingWords words;
  private final Clock clock;
  private final Texts texts = new Texts("matters");

  MatterTurns(
      Matters matters, MeetingItems items, Meetings meetings, MeetingWords words, Clock clock) {
    this.matters = matters;
    this.items = items;
    this.meetings = meetings;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    return matters.ofCase(key.value()).stream()
        .flatMap(matter -> items.treated(matter.id()).stream().map(item -> happening(matter, item)))
        .toList();
  }

  private Happening happening(Matter matter, MeetingItem item) {
    Meeting meeting = meetings.get(item.meeting());
    return Happening.withDay(
        meeting.heldOn(),
        clock.getZone(),
        texts.get(
            "matters.turn",
            words.name(meeting),
            matter.title(),
            words.decision(item.outcome(), item.conclusion())));
  }
}
