package dk.klimaforloeb.identity;

import java.util.List;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The engine's store of users and groups, which every door passes: REST, webapps and Java. It
 * tells, in the engine's transaction, who came and who left, and stores no user that breaks a rule.
 */
class PeopleStore extends DbIdentityServiceProvider {

  private final ApplicationEventPublisher events;
  private final ObjectProvider<UserRule> rules;

  /**
   * @param rules asked for at each use: they may need the engine, which is built after this
   */
  PeopleStore(ApplicationEventPublisher events, ObjectProvider<UserRule> rules) {
    this.events = events;
    this.rules = rules;
  }

  @Override
  public IdentityOperationResult saveUser(User user) {
    boolean isNew = ((UserEntity) user).getRevision() == 0;
    rules.orderedStream().forEach(rule -> rule.check(user, isNew));
    return super.saveUser(user);
  }

  @Override
  public IdentityOperationResult deleteUser(String userId) {
    List<String> groups =
        unchecked(() -> createGroupQuery().groupMember(userId).list()).stream()
            .map(Group::getId)
            .toList();
    IdentityOperationResult result = super.deleteUser(userId);
    if (isDone(result, IdentityOperationResult.OPERATION_DELETE)) {
      groups.forEach(group -> events.publishEvent(new GroupLeft(userId, group)));
      events.publishEvent(new UserRemoved(userId));
    }
    return result;
  }

  @Override
  public IdentityOperationResult deleteGroup(String groupId) {
    List<String> members =
        unchecked(() -> createUserQuery().memberOfGroup(groupId).list()).stream()
            .map(User::getId)
            .toList();
    IdentityOperationResult result = super.deleteGroup(groupId);
    if (isDone(result, IdentityOperationResult.OPERATION_DELETE)) {
      members.forEach(member -> events.publishEvent(new GroupLeft(member, groupId)));
    }
    return result;
  }

  @Override
  public IdentityOperationResult createMembership(String userId, String groupId) {
    IdentityOperationResult result = super.createMembership(userId, groupId);
    events.publishEvent(new GroupEntered(userId, groupId));
    return result;
  }

  @Override
  public IdentityOperationResult deleteMembership(String userId, String groupId) {
    IdentityOperationResult result = super.deleteMembership(userId, groupId);
    if (isDone(result, IdentityOperationResult.OPERATION_DELETE)) {
      events.publishEvent(new GroupLeft(userId, groupId));
    }
    return result;
  }

  private static boolean isDone(IdentityOperationResult result, String operation) {
    return operation.equals(result.getOperation());
  }

  /** Who leaves must be told of, whether or not the one who acts may see it. */
  private static <T> T unchecked(Callable<T> question) {
    return Context.getCommandContext().runWithoutAuthorization(question);
  }
}
