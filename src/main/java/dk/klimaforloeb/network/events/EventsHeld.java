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
  public Map<String, List<String>> sentences() {
    return Map.of(
        EventWatchModel.KEY,
        agreement.undertakings().events().stream()
            .filter(event -> !event.several())
            .map(this::ofAgreement)
            .toList(),
        EventHoldingModel.KEY,
        all());
  }

  private String ofAgreement(Undertakings.Event event) {
    return events
        .ofAgreement(event.id())
        .map(planned -> sentence(event.name(), planned))
        .orElseGet(
            () ->
                AgreedEvents.period(event)
                    .map(period -> texts.get("network.done.expected", event.name(), period))
                    .orElseGet(() -> texts.get("network.done.not-planned", event.name())));
  }

  private String sentence(String name, JointEvent event) {
    return texts.get(
        event.status() == Status.HELD ? "network.done.held" : "network.done.planned",
        name,
        DanishDates.day(event.facts().startsAt().toLocalDate()));
  }

  private List<String> all() {
    List<JointEvent> all = events.all();
    long planned = all.stream().filter(event -> event.status() == Status.PLANNED).count();
    List<JointEvent> held = all.stream().filter(event -> event.status() == Status.HELD).toList();
    List<String> sentences = new ArrayList<>();
    if (!all.isEmpty()) {
      sentences.add(texts.get("network.done.count", held.size(), planned));
    }
    held.forEach(event -> sentences.add(sentence(event.title(), event)));
    return sentences;
  }
}
