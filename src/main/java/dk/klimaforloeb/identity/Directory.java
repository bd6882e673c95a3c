package dk.klimaforloeb.identity;

import java.util.Collection;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Makes sure that users, groups and tenants exist; what exists already is left or brought up to
 * date.
 */
@Component
public class Directory {

  private final IdentityService identityService;

  Directory(IdentityService identityService) {
    this.identityService = identityService;
  }

  /** A group with its Danish name. */
  public void group(String id, String name) {
    Group group = identityService.createGroupQuery().groupId(id).singleResult();
    if (group == null) {
      group = identityService.newGroup(id);
      group.setType("WORKFLOW");
    }
    if (!name.equals(group.getName())) {
      group.setName(name);
      identityService.saveGroup(group);
    }
  }

  /** A tenant with its Danish name, and the groups whose members see what belongs to it. */
  public void tenant(String id, String name, Collection<String> groups) {
    Tenant tenant = identityService.createTenantQuery().tenantId(id).singleResult();
    if (tenant == null) {
      tenant = identityService.newTenant(id);
    }
    if (!name.equals(tenant.getName())) {
      tenant.setName(name);
      identityService.saveTenant(tenant);
    }
    for (String group : groups) {
      boolean isMember =
          identityService.createTenantQuery().tenantId(id).groupMember(group).count() > 0;
      if (!isMember) {
        identityService.createTenantGroupMembership(id, group);
      }
    }
  }

  /**
   * A person's user, with membership of groups that exist. The password of a user who exists
   * already stays as it is.
   */
  public void user(Person person, String password, Collection<String> groups) {
    User user = identityService.createUserQuery().userId(person.id()).singleResult();
    if (user == null) {
      user = identityService.newUser(person.id());
      user.setFirstName(person.firstName());
      user.setLastName(person.lastName());
      user.setEmail(person.email());
      user.setPassword(password);
      identityService.saveUser(user);
    }
    for (String group : groups) {
      boolean isMember =
          identityService.createUserQuery().userId(person.id()).memberOfGroup(group).count() > 0;
      if (!isMember) {
        identityService.createMembership(person.id(), group);
      }
    }
  }

  /** Whether the group has at least one member. */
  public boolean hasMembers(String group) {
    return identityService.createUserQuery().memberOfGroup(group).count() > 0;
  }

  /**
   * A user to be.
   *
   * @param id login name
   * @param firstName shown before the last name
   * @param lastName may be empty
   * @param email where mail goes
   */
  public record Person(String id, String firstName, String lastName, String email) {}
}
