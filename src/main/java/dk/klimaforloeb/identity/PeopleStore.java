package dk.klimaforloeb.identity;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * tells, in the engine's transaction, who came and who left, stores no user that breaks a rule, and
 * checks passwords at a pace.
 */
class PeopleStore extends DbIdentityServiceProvider {

  private final ApplicationEventPublisher events;
  private final ObjectProvider<UserRule> rules;
  private final ObjectProvider<LoginNames> names;
  private final ObjectProvider<LoginDesk> desk;

  /**
   * @param rules asked for at each use, like what follows: they need the engine, built after this
   */
  PeopleStore(
      ApplicationEventPublisher events,
      ObjectProvider<UserRule> rules,
      ObjectProvider<LoginNames> names,
      ObjectProvider<LoginDesk> desk) {
    this.events = events;
    this.rules = rules;
    this.names = names;
    this.desk = desk;
  }

  /**
   * The engine's own check locks a user for good after some wrong passwords, whoever typed them;
   * this one only makes wait. What the engine locked earlier is locked no longer.
   */
  @Override
  public boolean checkPassword(String userId, String password) {
    if (userId == null || password == null) {
      return false;
    }
    UserEntity user = (UserEntity) names.getObject().find(userId).orElse(null);
    return desk.getObject()
        .check(
            user == null ? userId : user.getId(),
            () -> user != null && matchPassword(password, user));
  }

  @Override
  public IdentityOperationResult unlockUser(String userId) {
    desk.getObject().forget(userId);
    return super.unlockUser(userId);
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
    String name = nameOf(userId);
    IdentityOperationResult result = super.deleteUser(userId);
    if (isDone(result, IdentityOperationResult.OPERATION_DELETE)) {
      groups.forEach(group -> events.publishEvent(new GroupLeft(userId, group, name)));
      events.publishEvent(new UserRemoved(userId, name));
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
      members.forEach(
          member -> events.publishEvent(new GroupLeft(member, groupId, nameOf(member))));
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
      events.publishEvent(new GroupLeft(userId, groupId, nameOf(userId)));
    }
    return result;
  }

  private String nameOf(String userId) {
    UserEntity user = unchecked(() -> findUserById(userId));
    String name =
        user == null
            ? ""
            : Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
    return name.isEmpty() ? userId : name;
  }

  private static boolean isDone(IdentityOperationResult result, String operation) {
    return operation.equals(result.getOperation());
  }

  /** Who leaves must be told of, whether or not the one who acts may see it. */
  private static <T> T unchecked(Callable<T> question) {
    return Context.getCommandContext().runWithoutAuthorization(question);
  }
}
