package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.network.events.Invitation.Answer;
import dk.klimaforloeb.network.events.JointEvent.Facts;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Events in words, for forms, mails and pages. */
@Component
public class EventWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

  private final Invitations invitations;
  private final Payers payers;
  private final CaseRecords records;
  private final Texts texts = new Texts("network");

  EventWords(Invitations invitations, Payers payers, CaseRecords records) {
    this.invitations = invitations;
    this.payers = payers;
    this.records = records;
  }

  /** When it is, for example "torsdag den 10. juni 2021 kl. 09.00-15.00". */
  public String when(Facts facts) {
    boolean isOneDay = facts.startsAt().toLocalDate().equals(facts.endsAt().toLocalDate());
    return texts.get(
        isOneDay ? "network.when.day" : "network.when.days",
        DanishDates.weekday(facts.startsAt().toLocalDate()),
        facts.startsAt().format(TIME),
        DanishDates.weekday(facts.endsAt().toLocalDate()),
        facts.endsAt().format(TIME));
  }

  /** What was proposed, as who plans it reads it; nothing where nobody proposed in a form. */
  Shown proposal(String processInstanceId) {
    return records
        .lastIn(processInstanceId, EventProposal.class)
        .map(
            proposal ->
                Shown.text(
                    texts,
                    "network.proposal",
                    proposal.purpose(),
                    proposal.audience(),
                    proposal.period(),
                    proposal.payer() == null ? null : payers.name(proposal.payer())))
        .orElse(Shown.NOTHING);
  }

  /** What is planned. */
  Shown event(JointEvent event) {
    Facts facts = event.facts();
    return Shown.text(
        texts,
        "network.event",
        event.title(),
        when(facts),
        facts.place(),
        String.valueOf(facts.seats()),
        DanishDates.day(facts.replyBy()));
  }

  /** Who answered what. */
  Shown replies(JointEvent event) {
    List<Invitation> all = invitations.of(event.id());
    List<Shown> parts = new ArrayList<>();
    for (Answer answer : List.of(Answer.YES, Answer.WAITING, Answer.NO, Answer.NONE)) {
      List<Shown> people =
          all.stream().filter(one -> one.answer() == answer).map(this::person).toList();
      if (!people.isEmpty()) {
        parts.add(
            Shown.text(
                texts,
                "network.replies." + answer.stored(),
                String.valueOf(people.size()),
                Shown.enumerated(people)));
      }
    }
    return parts.isEmpty() ? Shown.text(texts, "network.replies.nobody") : Shown.points(parts);
  }

  private Shown person(Invitation invitation) {
    return invitation.behalf() == null
        ? Shown.typed(invitation.name())
        : Shown.text(texts, "network.person", invitation.name(), invitation.behalf());
  }
}
