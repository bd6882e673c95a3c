package dk.klimaforloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;

/** Each group is declared, and what is not declared is denied. */
class GroupRightsTest {

  @Test
  void aGroupThatIsNotDeclaredHasNoRights() {
    for (String group :
        List.of("consultants", "municipality", "municipality-", "a-municipality-0710", "")) {
      assertThat(GroupRights.of(group)).as(group).isEmpty();
    }
  }

  @Test
  void everyRoleAndMunicipalityIsDeclared() {
    assertThat(Roles.PROGRAMME_ROLES)
        .allSatisfy(role -> assertThat(GroupRights.of(role)).isNotEmpty());
    assertThat(GroupRights.of(Roles.ADMINISTRATORS)).isNotEmpty();
    assertThat(GroupRights.of(Roles.municipality("0710"))).isNotEmpty();
  }

  @Test
  void onlyWhoHasCaseworkMayWorkOnTasks() {
    assertThat(Roles.PROGRAMME_ROLES.stream().filter(GroupRightsTest::mayWork))
        .containsExactlyInAnyOrder(
            Roles.KKR_COORDINATOR,
            Roles.REGIONAL_COORDINATOR,
            Roles.REGIONAL_DATA_TEAM,
            Roles.SECRETARIAT,
            Roles.KNOWLEDGE_PARTNER);
    assertThat(mayWork(Roles.ADMINISTRATORS)).isFalse();
  }

  private static boolean mayWork(String group) {
    return GroupRights.of(group).stream()
        .filter(right -> right.resource() == Resources.PROCESS_DEFINITION)
        .flatMap(right -> Arrays.stream(right.permissions()))
        .map(Permission::getName)
        .anyMatch(ProcessDefinitionPermissions.TASK_WORK.getName()::equals);
  }
}
