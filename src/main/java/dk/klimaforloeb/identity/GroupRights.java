package dk.klimaforloeb.identity;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_ASSIGN;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What each role may do. Nobody but the engine may update a task or a process instance; to whom a
 * task belongs is decided per task, beyond these grants.
 */
final class GroupRights {

  private static final Permission[] READING = {READ, READ_INSTANCE, READ_TASK, READ_HISTORY};
  private static final Permission[] WORKING = {
    READ, READ_INSTANCE, READ_TASK, READ_HISTORY, TASK_WORK, TASK_ASSIGN
  };

  private GroupRights() {}

  /** The grants of a group, by its id; a group that is not declared here has none. */
  static List<Right> of(String group) {
    return switch (group) {
      case Roles.ADMINISTRATORS -> administrators();
      case Roles.POLITICAL_STEERING_GROUP, Roles.CLIMATE_ALLIANCE ->
          List.of(application("tasklist"));
      case Roles.ADMINISTRATIVE_STEERING_GROUP -> caseReaders(group, READING);
      case Roles.SECRETARIAT -> secretariat();
      case Roles.KKR_COORDINATOR,
          Roles.REGIONAL_COORDINATOR,
          Roles.REGIONAL_DATA_TEAM,
          Roles.KNOWLEDGE_PARTNER ->
          caseReaders(group, WORKING);
      default -> Roles.isMunicipality(group) ? caseReaders(group, WORKING) : List.of();
    };
  }

  private static List<Right> caseReaders(String group, Permission... permissions) {
    List<Right> rights = new ArrayList<>();
    rights.add(application("tasklist"));
    if (Roles.WATCHING_IN_COCKPIT.contains(group)) {
      rights.add(application("cockpit"));
    }
    // With whom a task lies is shown by name: the body to all, the person to those who coordinate.
    rights.add(new Right(Resources.GROUP, "*", Permissions.READ));
    if (Roles.SEEING_ALL_CASES.contains(group)) {
      rights.add(new Right(Resources.USER, "*", Permissions.READ));
    }
    rights.add(new Right(Resources.PROCESS_DEFINITION, "*", permissions));
    rights.add(
        new Right(Resources.DECISION_DEFINITION, "*", Permissions.READ, Permissions.READ_HISTORY));
    return rights;
  }

  private static List<Right> secretariat() {
    List<Right> rights = new ArrayList<>(caseReaders(Roles.SECRETARIAT, WORKING));
    rights.add(new Right(Resources.PROCESS_INSTANCE, "*", ProcessInstancePermissions.CREATE));
    rights.add(new Right(Resources.PROCESS_DEFINITION, "journey-change", withStart()));
    return rights;
  }

  private static Permission[] withStart() {
    Permission[] all = java.util.Arrays.copyOf(WORKING, WORKING.length + 1);
    all[WORKING.length] = CREATE_INSTANCE;
    return all;
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
    rights.add(
        new Right(
            Resources.PROCESS_DEFINITION,
            "*",
            READ,
            READ_INSTANCE,
            READ_TASK,
            READ_HISTORY,
            RETRY_JOB));
    return rights;
  }

  private static Right application(String id) {
    return new Right(Resources.APPLICATION, id, Permissions.ACCESS);
  }

  /** Permissions on one resource, or with {@code *} on all of its kind. */
  record Right(Resource resource, String id, Permission... permissions) {}
}
