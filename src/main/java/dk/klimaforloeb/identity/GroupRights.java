package dk.klimaforloeb.identity;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.DefinitionRights.Kind;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What each role may do: where it may log in and whom it sees is said here, what it may do with
 * processes and decisions by the capabilities that own them. Nobody but the engine may update a
 * task or a process instance; to whom a task belongs is decided per task, beyond these grants.
 */
final class GroupRights {

  private static final List<Permission> READING =
      List.of(READ, READ_INSTANCE, READ_TASK, READ_HISTORY);

  private final List<DefinitionRights> declared;

  GroupRights(List<DefinitionRights> declared) {
    this.declared = declared;
  }

  /** The grants of a group, by its id; a group that is no role has none. */
  List<Right> of(String group) {
    if (group.equals(Roles.ADMINISTRATORS)) {
      return administrators();
    }
    if (!Roles.PROGRAMME_ROLES.contains(group) && !Roles.isMunicipality(group)) {
      return List.of();
    }
    List<Right> rights = new ArrayList<>();
    rights.add(application("tasklist"));
    if (Roles.WATCHING_IN_COCKPIT.contains(group)) {
      rights.add(application("cockpit"));
    }
    // With whom a task lies is shown by name: the body to all, the person to those who coordinate.
    if (Roles.isOneOf(Roles.WITH_CASES, group)) {
      rights.add(new Right(Resources.GROUP, "*", Permissions.READ));
    }
    if (Roles.SEEING_ALL_CASES.contains(group)) {
      rights.add(new Right(Resources.USER, "*", Permissions.READ));
    }
    declared.forEach(definition -> onDefinition(definition, group, rights));
    if (declared.stream().anyMatch(definition -> Roles.isOneOf(definition.starters(), group))) {
      rights.add(new Right(Resources.PROCESS_INSTANCE, "*", ProcessInstancePermissions.CREATE));
    }
    return rights;
  }

  private static void onDefinition(DefinitionRights definition, String group, List<Right> rights) {
    boolean works = Roles.isOneOf(definition.workers(), group);
    boolean starts = Roles.isOneOf(definition.starters(), group);
    if (!works && !starts && !Roles.isOneOf(definition.readers(), group)) {
      return;
    }
    if (definition.kind() == Kind.DECISION) {
      rights.add(
          new Right(
              Resources.DECISION_DEFINITION,
              definition.key(),
              Permissions.READ,
              Permissions.READ_HISTORY));
      return;
    }
    List<Permission> permissions = new ArrayList<>(READING);
    if (works) {
      permissions.addAll(List.of(TASK_WORK, TASK_ASSIGN));
    }
    if (starts) {
      permissions.add(CREATE_INSTANCE);
    }
    rights.add(
        new Right(
            Resources.PROCESS_DEFINITION,
            definition.key(),
            permissions.toArray(Permission[]::new)));
  }

  private static List<Right> administrators() {
    List<Right> rights = new ArrayList<>();
    rights.add(application("*"));
    for (Resource managed :
        List.of(
            Resources.USER,
            Resources.GROUP,
            Resources.GROUP_MEMBERSHIP,
            Resources.TENANT,
            Resources.TENANT_MEMBERSHIP,
            Resources.AUTHORIZATION)) {
      rights.add(new Right(managed, "*", Permissions.ALL));
    }
    List<Permission> permissions = new ArrayList<>(READING);
    permissions.add(RETRY_JOB);
    rights.add(
        new Right(Resources.PROCESS_DEFINITION, "*", permissions.toArray(Permission[]::new)));
    return rights;
  }

  private static Right application(String id) {
    return new Right(Resources.APPLICATION, id, Permissions.ACCESS);
  }

  /** Permissions on one resource, or with {@code *} on all of its kind. */
  record Right(Resource resource, String id, Permission... permissions) {}
}
