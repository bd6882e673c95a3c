package dk.klimaforloeb.engine.cases;

import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** What people are called who recorded something. */
@Component
public class People {

  private final IdentityService identityService;
  private final WithoutPerson withoutPerson;

  People(IdentityService identityService, WithoutPerson withoutPerson) {
    this.identityService = identityService;
    this.withoutPerson = withoutPerson;
  }

  /**
   * @param userId the user id that was recorded
   * @return the person's name; the id itself when there is no such user any more
   */
  public String name(String userId) {
    User user =
        withoutPerson.call(() -> identityService.createUserQuery().userId(userId).singleResult());
    return user == null ? userId : name(user);
  }

  /**
   * @return the group's Danish name; the id itself when there is no such group any more, or it has
   *     none
   */
  public String group(String id) {
    Group group =
        withoutPerson.call(() -> identityService.createGroupQuery().groupId(id).singleResult());
    return group == null || group.getName() == null ? id : group.getName();
  }

  /** As {@link #group}, of several in one question, by their ids. */
  public Map<String, String> groups(Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    ids.forEach(id -> names.put(id, id));
    if (!ids.isEmpty()) {
      withoutPerson
          .call(
              () -> identityService.createGroupQuery().groupIdIn(ids.toArray(String[]::new)).list())
          .stream()
          .filter(group -> group.getName() != null)
          .forEach(group -> names.put(group.getId(), group.getName()));
    }
    return names;
  }

  /** The members of a group, whoever asks, by name. */
  public List<User> members(String group) {
    return withoutPerson.call(
        () ->
            identityService.createUserQuery().memberOfGroup(group).list().stream()
                .sorted(Comparator.comparing(People::name))
                .toList());
  }

  /**
   * Ids of the users whose name has this part, whoever asks; however it is written.
   *
   * @param part never blank
   */
  public List<String> named(String part) {
    String wanted = part.strip().toLowerCase(Locale.ROOT);
    return withoutPerson.call(
        () ->
            identityService.createUserQuery().list().stream()
                .filter(user -> name(user).toLowerCase(Locale.ROOT).contains(wanted))
                .map(User::getId)
                .toList());
  }

  /** The user's name; the id itself where there is none. */
  public static String name(User user) {
    String name =
        Stream.of(user.getFirstName(), user.getLastName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "))
            .strip();
    return name.isEmpty() ? user.getId() : name;
  }
}
