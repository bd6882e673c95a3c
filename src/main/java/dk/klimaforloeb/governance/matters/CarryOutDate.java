package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.deadlines.SetDate;
import dk.klimaforloeb.deadlines.Step;
import dk.klimaforloeb.deadlines.StepDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.governance.MeetingItem;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.messages.DecisionSought;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** By when a body wants its decision carried out. */
@Component
class CarryOutDate implements StepDates {

  private final MeetingItems items;
  private final Texts texts = new Texts("matters");

  CarryOutDate(MeetingItems items) {
    this.items = items;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(SteeringDecisionModel.CARRY_OUT_DECISION);
  }

  @Override
  public Optional<SetDate> of(Step step) {
    return step.value(DecisionSought.MATTER)
        .flatMap(items::treatedLast)
        .map(MeetingItem::dueOn)
        .map(day -> SetDate.due(day, texts.get("matters.due")));
  }
}
