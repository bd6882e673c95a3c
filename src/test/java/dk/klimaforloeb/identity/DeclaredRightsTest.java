package dk.klimaforloeb.identity;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.DefinitionRights.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is deployed is declared by its capability, and nobody has more than what is declared. */
@ProcessTest
class DeclaredRightsTest {

  @Autowired private List<DefinitionRights> declared;
  @Autowired private RepositoryService repositoryService;
  @Autowired private AuthorizationService authorizationService;

  @Test
  void eachProcessAndDecisionIsDeclaredOnce() {
    assertThat(keys(Kind.PROCESS))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            repositoryService.createProcessDefinitionQuery().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(toCollection(TreeSet::new)));
    assertThat(keys(Kind.DECISION))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            repositoryService.createDecisionDefinitionQuery().list().stream()
                .map(DecisionDefinition::getKey)
                .collect(toCollection(TreeSet::new)));
  }

  @Test
  void whatIsGrantedNamesItsDefinitionAndOnlyAdministratorsHaveAll() {
    for (Resource kind : List.of(Resources.PROCESS_DEFINITION, Resources.DECISION_DEFINITION)) {
      List<Authorization> onAll =
          authorizationService.createAuthorizationQuery().resourceType(kind).resourceId("*").list();
      assertThat(onAll)
          .extracting(Authorization::getGroupId)
          .isSubsetOf(Set.of(Roles.ADMINISTRATORS));
    }
    assertThat(grantedTo(Roles.municipality("0710"), Resources.PROCESS_DEFINITION))
        .containsExactlyInAnyOrderElementsOf(keys(Kind.PROCESS));
    assertThat(grantedTo(Roles.municipality("0710"), Resources.DECISION_DEFINITION))
        .containsExactlyInAnyOrderElementsOf(keys(Kind.DECISION));
    assertThat(grantedTo(Roles.POLITICAL_STEERING_GROUP, Resources.PROCESS_DEFINITION)).isEmpty();
  }

  private List<String> keys(Kind kind) {
    return declared.stream()
        .filter(definition -> definition.kind() == kind)
        .map(DefinitionRights::key)
        .toList();
  }

  private List<String> grantedTo(String group, Resource kind) {
    return authorizationService
        .createAuthorizationQuery()
        .groupIdIn(group)
        .resourceType(kind)
        .list()
        .stream()
        .map(Authorization::getResourceId)
        .toList();
  }
}
