package dk.klimaforloeb.network.events;

import dk.klimaforloeb.network.events.Invitation.Answer;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes answers to invitations: who answers first gets a seat, the others wait in line. Answers to
 * one event are taken one after the other, on however many nodes, by its locked row.
 */
@Component
class Replies {

  private final JointEvents events;
  private final Invitations invitations;
  private final ReplyLinks links;
  private final EventMails mails;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Replies(
      JointEvents events,
      Invitations invitations,
      ReplyLinks links,
      EventMails mails,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.events = events;
    this.invitations = invitations;
    this.links = links;
    this.mails = mails;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** What a link leads to; nothing for one that leads nowhere, whatever the reason. */
  Optional<Reply> find(String token) {
    return links.find(token).flatMap(invitations::find).flatMap(this::reply);
  }

  private Optional<Reply> reply(Invitation invitation) {
    return events
        .find(invitation.event())
        .map(event -> new Reply(event, invitation, event.takesAnswers(LocalDateTime.now(clock))));
  }

  /**
   * Answers by a link. What comes too late changes nothing.
   *
   * @return as it stands afterwards; nothing for a link that leads nowhere
   */
  Optional<Reply> answer(String token, boolean comes) {
    return transaction.execute(
        status -> {
          Optional<Invitation> asked = links.find(token).flatMap(invitations::find);
          asked.ifPresent(invitation -> answer(invitation, comes));
          return find(token);
        });
  }

  private void answer(Invitation asked, boolean comes) {
    JointEvent event = events.lock(asked.event());
    Optional<Invitation> invitation = invitations.find(asked.id());
    if (invitation.isPresent() && event.takesAnswers(LocalDateTime.now(clock))) {
      answer(event, invitation.get(), comes);
    }
  }

  private void answer(JointEvent event, Invitation invitation, boolean comes) {
    boolean isComing = invitation.answer() == Answer.YES || invitation.answer() == Answer.WAITING;
    if (comes && !isComing) {
      invitations.answer(invitation, hasSeat(event) ? Answer.YES : Answer.WAITING);
    } else if (!comes && invitation.answer() != Answer.NO) {
      invitations.answer(invitation, Answer.NO);
      fillSeats(event);
    }
  }

  /** Gives seats that are free to those who have waited the longest, and tells them. */
  void fillSeats(JointEvent event) {
    while (hasSeat(event)) {
      Optional<Invitation> next = invitations.firstWaiting(event.id());
      if (next.isEmpty()) {
        return;
      }
      invitations.answer(next.get(), Answer.YES);
      mails.seatFree(event, next.get());
    }
  }

  private boolean hasSeat(JointEvent event) {
    return invitations.count(event.id(), Answer.YES) < event.facts().seats();
  }

  /**
   * An invitation as it stands.
   *
   * @param isOpen whether the answer may be given or changed
   */
  record Reply(JointEvent event, Invitation invitation, boolean isOpen) {}
}
