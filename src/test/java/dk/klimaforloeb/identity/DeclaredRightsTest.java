package dk.klimaforloeb.identity;

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
    Set<String> deployed = new TreeSet<>();
    repositoryService
        .createProcessDefinitionQuery()
        .list()
        .forEach(process -> deployed.add(Kind.PROCESS + " " + process.getKey()));
    repositoryService
        .createDecisionDefinitionQuery()
        .list()
        .forEach(decision -> deployed.add(Kind.DECISION + " " + decision.getKey()));
    assertThat(declared)
        .describedAs("a bean DefinitionRights for each process and each decision")
        .extracting(definition -> definition.kind() + " " + definition.key())
        .containsExactlyInAnyOrderElementsOf(deployed);
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

  /** Those with which municipalities have to do. */
  private List<String> keys(Kind kind) {
    return declared.stream()
        .filter(definition -> definition.kind() == kind)
        .filter(definition -> definition.readers().contains(Roles.MUNICIPALITIES))
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
