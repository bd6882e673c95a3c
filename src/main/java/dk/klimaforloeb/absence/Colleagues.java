package dk.klimaforloeb.absence;

import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** Who asks, who is in which group, and what people are called; seen with the engine's eyes. */
@Component
class Colleagues {

  private final CurrentPerson currentPerson;
  private final IdentityService identityService;
  private final WithoutPerson withoutPerson;
  private final People people;
  private final RoleKinds kinds;

  Colleagues(
      CurrentPerson currentPerson,
      IdentityService identityService,
      WithoutPerson withoutPerson,
      People people,
      RoleKinds kinds) {
    this.kinds = kinds;
    this.currentPerson = currentPerson;
    this.identityService = identityService;
    this.withoutPerson = withoutPerson;
    this.people = people;
  }

  /** The one who is logged in with the engine, by whichever door. */
  Person whoAsks() {
    CurrentPerson.Person person = currentPerson.get();
    Set<String> groups = new HashSet<>(person.groups());
    person.groups().stream().map(kinds::of).forEach(groups::add);
    return new Person(person.id(), groups);
  }

  /** Ids of the groups that the person is in now; none where there is no such user. */
  Set<String> groupsOf(String person) {
    return withoutPerson.call(
        () ->
            identityService.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
  }

  /** Ids of the groups that both work in; that of the administrators is none. */
  Set<String> sharedGroups(String one, String other) {
    Set<String> shared = new HashSet<>(groupsOf(one));
    shared.retainAll(groupsOf(other));
    shared.remove(Roles.ADMINISTRATORS);
    return shared;
  }

  /** The members of these groups who may work on cases, by name; administrators do not. */
  List<Named> members(Collection<String> groups) {
    return withoutPerson.call(
        () ->
            groups.stream()
                .flatMap(
                    group -> identityService.createUserQuery().memberOfGroup(group).list().stream())
                .filter(user -> !groupsOf(user.getId()).contains(Roles.ADMINISTRATORS))
                .map(user -> new Named(user.getId(), People.name(user)))
                .distinct()
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::id))
                .toList());
  }

  /** The person's name; the id itself where there is none. */
  String name(String person) {
    return people.name(person);
  }

  /** A user with a name to show. */
  record Named(String id, String name) {}

  /** A user with the ids of the groups he or she is in. */
  record Person(String id, Set<String> groups) {

    boolean isIn(String group) {
      return groups.contains(group);
    }

    boolean isInOneOf(Collection<String> some) {
      return some.stream().anyMatch(groups::contains);
    }
  }
}
