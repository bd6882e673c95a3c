package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.DefinitionRights;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what a role may do into the engine: one row per group and resource, never per task. */
@Component
public class Grants {

  private final AuthorizationService authorizationService;
  private final GroupRights groupRights;
  private final RoleKinds kinds;

  Grants(
      AuthorizationService authorizationService,
      ObjectProvider<DefinitionRights> declared,
      RoleKinds kinds) {
    this.authorizationService = authorizationService;
    this.kinds = kinds;
    this.groupRights = new GroupRights(declared.stream().toList());
  }

  /**
   * Gives a group the rights of its role and takes what is not declared for it; filters have grants
   * of their own.
   */
  public void giveRightsOf(String group) {
    List<GroupRights.Right> rights = groupRights.of(kinds.of(group));
    authorizationService.createAuthorizationQuery().groupIdIn(group).list().stream()
        .filter(held -> held.getResourceType() != Resources.FILTER.resourceType())
        .filter(held -> rights.stream().noneMatch(right -> isFor(right, held)))
        .forEach(held -> authorizationService.deleteAuthorization(held.getId()));
    rights.forEach(right -> give(group, right));
  }

  private static boolean isFor(GroupRights.Right right, Authorization held) {
    return right.resource().resourceType() == held.getResourceType()
        && right.id().equals(held.getResourceId());
  }

  void give(String group, GroupRights.Right right) {
    Authorization existing =
        authorizationService
            .createAuthorizationQuery()
            .groupIdIn(group)
            .resourceType(right.resource())
            .resourceId(right.id())
            .authorizationType(Authorization.AUTH_TYPE_GRANT)
            .singleResult();
    Authorization grant =
        existing != null
            ? existing
            : authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setResource(right.resource());
    grant.setResourceId(right.id());
    // Written each time: what an earlier release gave too much goes.
    grant.setPermissions(right.permissions().clone());
    authorizationService.saveAuthorization(grant);
  }
}
