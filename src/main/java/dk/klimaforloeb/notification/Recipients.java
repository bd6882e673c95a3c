package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.notification.api.FurtherReaders;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Who is told of something, and where each is reached. */
@Component
class Recipients {

  private final IdentityService identityService;
  private final List<FurtherReaders> furtherReaders;
  private final People people;

  Recipients(IdentityService identityService, List<FurtherReaders> furtherReaders, People people) {
    this.identityService = identityService;
    this.furtherReaders = furtherReaders;
    this.people = people;
  }

  /** Each member of these groups once, however many of them he or she is in. */
  Collection<Recipient> of(Collection<String> groupIds) {
    Map<String, Recipient> found = new LinkedHashMap<>();
    for (String groupId : groupIds) {
      String name = nameOf(groupId);
      for (User user : identityService.createUserQuery().memberOfGroup(groupId).list()) {
        found.computeIfAbsent(user.getId(), id -> recipient(user, name)).groups().add(groupId);
      }
    }
    return found.values();
  }

  /**
   * As {@link #of}, with those who are told of the case as members are, each address once.
   *
   * @param caseKey null outside of all cases
   */
  Collection<Recipient> of(Collection<String> groupIds, String caseKey) {
    Map<String, Recipient> found = new LinkedHashMap<>();
    of(groupIds).forEach(person -> found.put(person.id(), person));
    for (String groupId : groupIds) {
      for (String address : further(caseKey, groupId)) {
        boolean isTold =
            found.values().stream().anyMatch(person -> address.equalsIgnoreCase(person.address()));
        if (!isTold) {
          found.put(address, new Recipient(address, address, nameOf(groupId), List.of(groupId)));
        }
      }
    }
    return found.values();
  }

  private List<String> further(String caseKey, String groupId) {
    return caseKey == null
        ? List.of()
        : furtherReaders.stream()
            .flatMap(readers -> readers.of(caseKey, groupId).stream())
            .toList();
  }

  /** The Danish name of a group. */
  String nameOf(String groupId) {
    return people.group(groupId);
  }

  /**
   * Where a mail goes now. Who has left all the groups through which the mail was to come is not
   * told any more: what it is about is no longer for this person to know.
   */
  Addressee now(Mail mail) {
    for (String group : mail.groups()) {
      User member =
          identityService
              .createUserQuery()
              .userId(mail.recipient())
              .memberOfGroup(group)
              .singleResult();
      if (member != null) {
        return addressee(member);
      }
    }
    User person = identityService.createUserQuery().userId(mail.recipient()).singleResult();
    if (person == null) {
      if (mail.groups().isEmpty() && !mail.isToUser()) {
        return Addressee.at(mail.recipient());
      }
      boolean isTheCases =
          mail.groups().stream()
              .anyMatch(group -> further(mail.businessKey(), group).contains(mail.recipient()));
      return isTheCases ? Addressee.at(mail.recipient()) : Addressee.none(Mail.Reason.PERSON_GONE);
    }
    return mail.groups().isEmpty() ? addressee(person) : Addressee.none(Mail.Reason.GROUP_LEFT);
  }

  /** Of these groups, those that the person is in. */
  List<String> stillIn(String userId, List<String> groups) {
    return groups.stream()
        .filter(
            group ->
                identityService.createUserQuery().userId(userId).memberOfGroup(group).count() > 0)
        .toList();
  }

  /** A user told as such and not as the member of a group; none where there is no such user. */
  Optional<Recipient> person(String userId) {
    return Optional.ofNullable(identityService.createUserQuery().userId(userId).singleResult())
        .map(user -> recipient(user, ""));
  }

  /** Somebody who is no user, at an address that somebody wrote in a form. */
  static Recipient at(String address) {
    return new Recipient(address, address, "", List.of());
  }

  private static Addressee addressee(User user) {
    String address = addressOf(user);
    return address == null ? Addressee.none(Mail.Reason.NO_ADDRESS) : Addressee.at(address);
  }

  private static Recipient recipient(User user, String group) {
    return new Recipient(user.getId(), addressOf(user), group, new ArrayList<>());
  }

  private static String addressOf(User user) {
    boolean hasAddress = user.getEmail() != null && !user.getEmail().isBlank();
    return hasAddress ? user.getEmail().strip() : null;
  }

  /**
   * A person who is told.
   *
   * @param id user id
   * @param address null when there is none
   * @param group Danish name of the group through which
   * @param groups ids of all the groups through which
   */
  record Recipient(String id, String address, String group, List<String> groups) {

    /** The same person, told through the groups of both. */
    Recipient and(Recipient other) {
      List<String> both = Stream.concat(groups.stream(), other.groups.stream()).distinct().toList();
      return new Recipient(id, address, group, both);
    }
  }
}
