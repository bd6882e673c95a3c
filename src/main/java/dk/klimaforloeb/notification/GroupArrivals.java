package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.identity.GroupEntered;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever comes into a group what waits there, in one mail: the groups that a person comes
 * into within a short while share it. Written in the transaction of the membership.
 */
@Component
class GroupArrivals {

  private final WaitingTasks waiting;
  private final MailLedger ledger;
  private final PostOffice post;
  private final MailProperties properties;
  private final MailBodies bodies;
  private final WithoutPerson withoutPerson;

  GroupArrivals(
      WaitingTasks waiting,
      MailLedger ledger,
      PostOffice post,
      MailProperties properties,
      MailBodies bodies,
      WithoutPerson withoutPerson) {
    this.waiting = waiting;
    this.ledger = ledger;
    this.post = post;
    this.properties = properties;
    this.bodies = bodies;
    this.withoutPerson = withoutPerson;
  }

  /** Who lets people in may not see what waits for them. */
  @EventListener
  void entered(GroupEntered entered) {
    withoutPerson.run(() -> announce(entered.userId(), entered.groupId()));
  }

  private void announce(String userId, String group) {
    if (!waiting.hasNewsFor(userId, group)) {
      return;
    }
    Optional<Mail> announced = ledger.takeWaiting(TasksWaiting.KIND, userId);
    if (announced.isEmpty()) {
      post.post(
          waiting.announced(
              userId,
              group,
              CaseTenants.PROGRAMME,
              bodies.now().plus(properties.mail().gatherFor())));
    } else if (!announced.get().groups().contains(group)) {
      ledger.addGroup(announced.get(), group);
    }
  }
}
