package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.agreement.WorkDone;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.network.events.JointEvent.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which events were held together, and what became of those that the agreement names. */
@Component
class EventsHeld implements WorkDone {

  private final Agreement agreement;
  private final JointEvents events;
  private final Texts texts = new Texts("network");

  EventsHeld(Agreement agreement, JointEvents events) {
    this.agreement = agreement;
    this.events = events;
  }

  @Override
  public Map<String, List<Told>> told() {
    return Map.of(
        EventWatchModel.KEY,
        agreement.undertakings().events().stream()
            .filter(event -> !event.several())
            .map(this::ofAgreement)
            .toList(),
        EventHoldingModel.KEY,
        all());
  }

  private Told ofAgreement(Undertakings.Event event) {
    return events
        .ofAgreement(event.id())
        .map(planned -> sentence(event.name(), planned))
        .orElseGet(
            () ->
                new Told(
                    AgreedEvents.period(event)
                        .map(period -> texts.get("network.done.expected", event.name(), period))
                        .orElseGet(() -> texts.get("network.done.not-planned", event.name())),
                    false));
  }

  private Told sentence(String name, JointEvent event) {
    boolean isHeld = event.status() == Status.HELD;
    return new Told(
        texts.get(
            isHeld ? "network.done.held" : "network.done.planned",
            name,
            DanishDates.day(event.facts().startsAt().toLocalDate())),
        isHeld);
  }

  private List<Told> all() {
    List<JointEvent> all = events.all();
    long planned = all.stream().filter(event -> event.status() == Status.PLANNED).count();
    List<JointEvent> held = all.stream().filter(event -> event.status() == Status.HELD).toList();
    List<Told> sentences = new ArrayList<>();
    if (!all.isEmpty()) {
      sentences.add(
          new Told(texts.get("network.done.count", held.size(), planned), !held.isEmpty()));
    }
    held.forEach(event -> sentences.add(sentence(event.title(), event)));
    return sentences;
  }
}
