package dk.klimaforloeb.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who is told about a task. */
@Component
class Recipients {

  private final IdentityService identityService;

  Recipients(IdentityService identityService) {
    this.identityService = identityService;
  }

  /** Each member of the task's candidate groups once, however many of them he or she is in. */
  Collection<Recipient> of(Arrival task) {
    Map<String, Recipient> people = new LinkedHashMap<>();
    for (String groupId : task.groups()) {
      Group group = identityService.createGroupQuery().groupId(groupId).singleResult();
      String name = group == null ? groupId : group.getName();
      for (User user : identityService.createUserQuery().memberOfGroup(groupId).list()) {
        people.putIfAbsent(user.getId(), recipient(user, name));
      }
    }
    return people.values();
  }

  /** A user who exists, told as such and not as the member of a group. */
  Recipient person(String userId) {
    return recipient(identityService.createUserQuery().userId(userId).singleResult(), "");
  }

  /** The user's name; the id itself where there is no such user, or no name. */
  String name(String userId) {
    User user = identityService.createUserQuery().userId(userId).singleResult();
    String name =
        user == null
            ? ""
            : Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
    return name.isEmpty() ? userId : name;
  }

  private static Recipient recipient(User user, String group) {
    boolean hasAddress = user.getEmail() != null && !user.getEmail().isBlank();
    return new Recipient(user.getId(), hasAddress ? user.getEmail().strip() : null, group);
  }

  /**
   * A person who is told.
   *
   * @param id user id
   * @param address null when there is none
   * @param group Danish name of the group through which
   */
  record Recipient(String id, String address, String group) {}
}
