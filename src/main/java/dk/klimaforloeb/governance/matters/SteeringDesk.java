package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Matters;
import dk.klimaforloeb.governance.MeetingItems;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.Meetings;
import dk.klimaforloeb.governance.messages.DecisionSought;
import dk.klimaforloeb.governance.messages.DecisionTaken;
import dk.klimaforloeb.governance.messages.Sought;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import dk.klimaforloeb.journey.queries.CaseWaits;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Takes questions to the steering groups, and answers back to those who asked. */
@Component
class SteeringDesk implements SteeringMatters, CaseWaits {

  private final Agreement agreement;
  private final Matters matters;
  private final MeetingItems items;
  private final Meetings meetings;
  private final MeetingWords words;
  private final CaseMessages messages;
  private final Texts texts = new Texts("matters");

  SteeringDesk(
      Agreement agreement,
      Matters matters,
      MeetingItems items,
      Meetings meetings,
      MeetingWords words,
      CaseMessages messages) {
    this.agreement = agreement;
    this.matters = matters;
    this.items = items;
    this.meetings = meetings;
    this.words = words;
    this.messages = messages;
  }

  @Override
  public long seek(DelegateExecution asking, Sought sought) {
    long matter =
        matters.add(
            asking.getTenantId(),
            asking.getProcessBusinessKey(),
            asking.getProcessInstanceId(),
            null,
            sought);
    String instance =
        messages.start(
            CaseKey.ofJointWork(agreement.key()), new DecisionSought(matter, sought.kind()));
    matters.isTakenThroughBy(matter, instance);
    return matter;
  }

  /** Tells who asked. A case that has ended meanwhile is not told, and that is noted. */
  void tellAsker(Matter matter) {
    boolean told =
        matter
            .asker()
            .map(asker -> messages.tell(asker, new DecisionTaken(matter.outcome().value())))
            .orElse(false);
    matters.isTold(matter.id(), told);
  }

  @Override
  public Optional<Answer> answer(String processInstanceId) {
    return matters
        .askedBy(processInstanceId)
        .filter(matter -> matter.status().equals(Matter.DECIDED))
        .map(
            matter ->
                new Answer(
                    matter.id(),
                    matter.outcome(),
                    matter.remarks(),
                    matter.decidedOn(),
                    words.name(meetings.get(matter.meeting()))));
  }

  @Override
  public Optional<String> whereabouts(String processInstanceId) {
    return matters.askedBy(processInstanceId).map(matter -> where(matter, "matters."));
  }

  /** A case never waits unseen: it says for which meeting. */
  @Override
  public Map<CaseKey, List<String>> of(Collection<CaseKey> journeys) {
    return matters.awaitedIn(List.of(CaseKey.values(journeys))).stream()
        .collect(
            Collectors.groupingBy(
                matter -> new CaseKey(matter.caseKey()),
                Collectors.mapping(
                    matter -> where(matter, "matters.awaited."), Collectors.toList())));
  }

  private String where(Matter matter, String as) {
    return switch (matter.status()) {
      case Matter.ASKED -> texts.get(as + "asked");
      case Matter.READY ->
          items
              .openOf(matter.id())
              .map(item -> meetings.get(item.meeting()))
              .map(meeting -> texts.get(as + "on-agenda", words.nameAndTime(meeting)))
              .orElseGet(() -> texts.get(as + "waits", words.body(matter.body())));
      default -> texts.get(as + "decided", words.decision(matter.outcome(), matter.remarks()));
    };
  }
}
