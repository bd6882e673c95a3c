package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.Texts;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Narrows the engine's grants to the one person or group whose task it is, inside the own tenant
 * too. It stands beside the engine's own checkers and repeats the tenant check, which costs
 * nothing; extending it spares eighty empty methods.
 */
final class TaskWorkChecker extends TenantCommandChecker {

  private final Texts texts;

  TaskWorkChecker(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void checkTaskWork(TaskEntity task) {
    super.checkTaskWork(task);
    requireOwnTask(task);
  }

  @Override
  public void checkTaskAssign(TaskEntity task) {
    super.checkTaskAssign(task);
    requireOwnTask(task);
  }

  @Override
  public void checkUpdateTaskVariable(TaskEntity task) {
    super.checkUpdateTaskVariable(task);
    refusePeople("engine.task.no-direct-change");
  }

  @Override
  public void checkDeleteTask(TaskEntity task) {
    super.checkDeleteTask(task);
    refusePeople("engine.task.no-direct-change");
  }

  @Override
  public void checkCreateTask(TaskEntity task) {
    super.checkCreateTask(task);
    refusePeople("engine.task.no-standalone");
  }

  @Override
  public void checkCreateTask() {
    super.checkCreateTask();
    refusePeople("engine.task.no-standalone");
  }

  private void requireOwnTask(TaskEntity task) {
    CommandContext context = Context.getCommandContext();
    if (isPersonActing(context)
        && !TaskAccess.mayWorkOn(task, CurrentPerson.of(context.getAuthentication()))) {
      throw new AuthorizationException(
          texts.get(task.getAssignee() == null ? "engine.task.not-yours" : "engine.task.claimed"));
    }
  }

  private void refusePeople(String textKey) {
    if (isPersonActing(Context.getCommandContext())) {
      throw new AuthorizationException(texts.get(textKey));
    }
  }

  /** Service code on a person's behalf runs with authorization checks off, and is trusted. */
  private static boolean isPersonActing(CommandContext context) {
    return context.getAuthentication() != null && context.isAuthorizationCheckEnabled();
  }
}
