package dk.klimaforloeb.network.events;

import dk.klimaforloeb.deadlines.SetDate;
import dk.klimaforloeb.deadlines.Step;
import dk.klimaforloeb.deadlines.StepDates;
import dk.klimaforloeb.engine.Texts;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers are followed until the day itself; nobody is late with it. */
@Component
class EventDates implements StepDates {

  private final JointEvents events;
  private final Texts texts = new Texts("network");

  EventDates(JointEvents events) {
    this.events = events;
  }

  @Override
  public Set<String> tasks() {
    return Set.of(EventHoldingModel.FOLLOW_EVENT);
  }

  @Override
  public Optional<SetDate> of(Step step) {
    return events
        .ofInstance(step.processInstanceId())
        .map(
            event ->
                SetDate.planned(
                    event.facts().startsAt().toLocalDate(), texts.get("network.due.event-day")));
  }
}
