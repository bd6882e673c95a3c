package dk.klimaforloeb.absence;

import dk.klimaforloeb.identity.GroupLeft;
import dk.klimaforloeb.identity.UserRemoved;
import dk.klimaforloeb.notification.api.Mails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Gives the tasks of who leaves back to their groups, in the same transaction. It waits for the end
 * of it: only then is known which groups the person is in no longer, and all that goes back is told
 * of once.
 */
@Component
class Leavers {

  private final HeldTasks tasks;
  private final Colleagues colleagues;
  private final Covers covers;
  private final Mails mails;

  Leavers(HeldTasks tasks, Colleagues colleagues, Covers covers, Mails mails) {
    this.tasks = tasks;
    this.colleagues = colleagues;
    this.covers = covers;
    this.mails = mails;
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void groupLeft(GroupLeft left) {
    giveBackWhatIsOutOfReach(left.userId(), left.userName());
  }

  /** A task may also have been given to somebody who was in no group. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void userRemoved(UserRemoved removed) {
    covers.forget(removed.userId());
    giveBackWhatIsOutOfReach(removed.userId(), removed.userName());
  }

  private void giveBackWhatIsOutOfReach(String person, String name) {
    Set<String> groups = colleagues.groupsOf(person);
    List<String> givenBack = new ArrayList<>();
    for (Task task : tasks.of(person)) {
      if (Collections.disjoint(groups, tasks.groupsOf(task))) {
        tasks.change(task, new Handover(Handover.Kind.LEFT, person, null, null, null));
        givenBack.add(task.getId());
      }
    }
    mails.toGroupsOf(givenBack, person, shown -> new TasksBack(name, shown));
  }
}
