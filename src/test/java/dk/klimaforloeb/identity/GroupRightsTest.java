package dk.klimaforloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import dk.klimaforloeb.engine.DefinitionRights;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;

/** Each group is declared, and what is not declared is denied. */
class GroupRightsTest {

  private static final List<String> NO_ROLES =
      List.of("consultants", "municipality", "municipality-", "a-municipality-0710", "");

  private static final GroupRights RIGHTS =
      new GroupRights(
          List.of(
              DefinitionRights.process("meeting")
                  .readBy(Set.of(Roles.ADMINISTRATIVE_STEERING_GROUP, "consultants"))
                  .workedOnBy(Set.of(Roles.MUNICIPALITIES))
                  .startedBy(Set.of(Roles.SECRETARIAT)),
              DefinitionRights.decision("budget").readBy(Set.of(Roles.SECRETARIAT))));

  private static final String MUNICIPALITY = Roles.municipality("0710");

  @Test
  void aGroupThatIsNoRoleHasNoRightsWhateverIsDeclared() {
    assertThat(NO_ROLES).allSatisfy(group -> assertThat(RIGHTS.of(group)).as(group).isEmpty());
  }

  @Test
  void everyRoleAndMunicipalityMayLogIn() {
    assertThat(Stream.concat(Roles.PROGRAMME_ROLES.stream(), Stream.of(MUNICIPALITY)))
        .allSatisfy(role -> assertThat(on(Resources.APPLICATION, "tasklist", role)).isNotEmpty());
    assertThat(on(Resources.APPLICATION, "*", Roles.ADMINISTRATORS)).isNotEmpty();
  }

  @Test
  void aDefinitionIsOpenToThoseWhomItsDeclarationNamesForWhatItNames() {
    assertThat(on(Resources.PROCESS_DEFINITION, "meeting", Roles.ADMINISTRATIVE_STEERING_GROUP))
        .contains(READ_TASK)
        .doesNotContain(TASK_WORK, CREATE_INSTANCE);
    assertThat(on(Resources.PROCESS_DEFINITION, "meeting", MUNICIPALITY))
        .contains(READ_TASK, TASK_WORK)
        .doesNotContain(CREATE_INSTANCE);
    assertThat(on(Resources.PROCESS_DEFINITION, "meeting", Roles.SECRETARIAT))
        .contains(READ_TASK, CREATE_INSTANCE)
        .doesNotContain(TASK_WORK);
    assertThat(on(Resources.DECISION_DEFINITION, "budget", Roles.SECRETARIAT)).isNotEmpty();
  }

  @Test
  void whomADeclarationDoesNotNameItIsClosedTo() {
    assertThat(of(Resources.PROCESS_DEFINITION, Roles.KKR_COORDINATOR)).isEmpty();
    assertThat(of(Resources.DECISION_DEFINITION, MUNICIPALITY)).isEmpty();
    assertThat(of(Resources.PROCESS_INSTANCE, Roles.SECRETARIAT)).isNotEmpty();
    assertThat(of(Resources.PROCESS_INSTANCE, MUNICIPALITY)).isEmpty();
  }

  @Test
  void administratorsSeeAllAndWorkOnNothing() {
    assertThat(on(Resources.PROCESS_DEFINITION, "*", Roles.ADMINISTRATORS))
        .contains(READ_TASK)
        .doesNotContain(TASK_WORK, CREATE_INSTANCE);
  }

  private static List<Permission> on(Resource resource, String id, String group) {
    return of(resource, group).stream()
        .filter(right -> right.id().equals(id))
        .flatMap(right -> Stream.of(right.permissions()))
        .toList();
  }

  private static List<GroupRights.Right> of(Resource resource, String group) {
    return RIGHTS.of(group).stream().filter(right -> right.resource() == resource).toList();
  }
}
