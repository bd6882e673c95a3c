package dk.klimaforloeb.identity;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.springframework.stereotype.Component;

/** Writes what a role may do into the engine: one row per group and resource, never per task. */
@Component
public class Grants {

  private final AuthorizationService authorizationService;

  Grants(AuthorizationService authorizationService) {
    this.authorizationService = authorizationService;
  }

  /** Gives a group the rights of its role; what it has already is brought up to date. */
  public void giveRightsOf(String group) {
    GroupRights.of(group).forEach(right -> give(group, right));
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
