package dk.klimaforloeb.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Directory;
import dk.klimaforloeb.identity.Grants;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.identity.TaskFilters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Who exists and who sees what, once an agreement with three roles has been set up. */
class ProgrammeSetUpTest {

  private static final Agreement AGREEMENT =
      new Agreement(
          "test-2021",
          "Test",
          new Agreement.Term(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 1, 1)),
          List.of(new Agreement.Party("region", "Regionen")),
          groups(),
          List.of(),
          Map.of(),
          List.of(municipality("0741", "Samsø"), municipality("0615", "Horsens")),
          List.of(),
          new Agreement.Decisions("a.dmn", "b.dmn", Optional.empty()),
          new Organisation(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Map.of("guides", "kkr-coordinator")),
          Undertakings.UNKNOWN,
          Map.of());

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private ProcessEngine engine;
  private ProgrammeSetUp setUp;

  @BeforeEach
  void start() {
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    configuration.setProcessEngineName(UUID.randomUUID().toString());
    configuration.setGeneralResourceWhitelistPattern("[\\w-]+");
    engine = configuration.buildProcessEngine();
    context.registerBean(IdentityService.class, engine::getIdentityService);
    context.registerBean(AuthorizationService.class, engine::getAuthorizationService);
    context.registerBean(FilterService.class, engine::getFilterService);
    context.registerBean(TaskService.class, engine::getTaskService);
    context.registerBean(Agreement.class, () -> AGREEMENT);
    context.registerBean(Directory.class);
    context.registerBean(
        DefinitionRights.class, () -> DefinitionRights.process("meeting").readBy(Roles.WITH_CASES));
    context.registerBean(AgreementRoles.class);
    context.registerBean(Grants.class);
    context.registerBean(TaskFilters.class);
    context.registerBean(ProgrammeSetUp.class);
    context.refresh();
    setUp = context.getBean(ProgrammeSetUp.class);
    setUp.setUp();
  }

  @AfterEach
  void stop() {
    context.close();
    engine.close();
  }

  @Test
  void theRolesOfTheAgreementAndItsMunicipalitiesAreGroups() {
    assertThat(engine.getIdentityService().createGroupQuery().list())
        .extracting(Group::getId, Group::getName)
        .extracting(tuple -> tuple.toList().get(0) + " = " + tuple.toList().get(1))
        .containsExactlyInAnyOrder(
            "secretariat = Sekretariatet",
            "climate-alliance = Pilotkommuner",
            "knowledge-partner = Videnspartneren",
            "guides = Vejlederne",
            "municipality-0741 = Samsø Kommune",
            "municipality-0615 = Horsens Kommune");
  }

  @Test
  void aMunicipalitySeesItsOwnTenantAndTheSecretariatAll() {
    assertThat(tenantsOf("municipality-0741")).containsExactly("0741");
    assertThat(tenantsOf("secretariat")).containsExactlyInAnyOrder("0741", "0615", "programme");
    assertThat(tenantsOf("knowledge-partner"))
        .containsExactlyInAnyOrder("0741", "0615", "programme");
    assertThat(tenantsOf("guides")).containsExactlyInAnyOrder("0741", "0615", "programme");
    assertThat(tenantsOf("climate-alliance")).isEmpty();
  }

  @Test
  void eachGroupHasRightsAndAFilter() {
    for (String group : List.of("secretariat", "climate-alliance", "guides", "municipality-0615")) {
      assertThat(
              engine.getAuthorizationService().createAuthorizationQuery().groupIdIn(group).count())
          .isPositive();
    }
    assertThat(engine.getFilterService().createTaskFilterQuery().list())
        .extracting(Filter::getName)
        .contains("Mine opgaver", "Frist overskredet", "Sekretariatet", "Samsø Kommune");
  }

  @Test
  void aRenamedGroupKeepsItsFilterAndThatOfAGoneGroupGoes() {
    String id = filterNamed("Sekretariatet").getId();

    context.getBean(TaskFilters.class).provide(Map.of("secretariat", "Fællessekretariatet"));

    assertThat(filterNamed("Fællessekretariatet").getId()).isEqualTo(id);
    assertThat(engine.getFilterService().createTaskFilterQuery().list())
        .extracting(Filter::getName)
        .containsExactlyInAnyOrder(
            "Mine opgaver", "Frist overskredet", "Alle åbne opgaver", "Fællessekretariatet");
  }

  private Filter filterNamed(String name) {
    return engine.getFilterService().createTaskFilterQuery().filterName(name).singleResult();
  }

  @Test
  void doneAgainItChangesNothing() {
    String before = counts();
    setUp.setUp();
    assertThat(counts()).isEqualTo(before);
  }

  /** As earlier versions gave it to all who have cases. */
  @ParameterizedTest
  @ValueSource(strings = {"climate-alliance", "secretariat", "municipality-0741"})
  void aRightThatNobodyDeclaresIsTaken(String group) {
    AuthorizationService rights = engine.getAuthorizationService();
    Authorization extra = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    extra.setGroupId(group);
    extra.setResource(Resources.PROCESS_DEFINITION);
    extra.setResourceId("*");
    extra.addPermission(Permissions.ALL);
    rights.saveAuthorization(extra);

    setUp.setUp();

    assertThat(rights.createAuthorizationQuery().authorizationId(extra.getId()).count()).isZero();
  }

  private String counts() {
    IdentityService identity = engine.getIdentityService();
    return identity.createGroupQuery().count()
        + " "
        + identity.createTenantQuery().count()
        + " "
        + engine.getAuthorizationService().createAuthorizationQuery().count()
        + " "
        + engine.getFilterService().createTaskFilterQuery().count();
  }

  private List<String> tenantsOf(String group) {
    return engine.getIdentityService().createTenantQuery().groupMember(group).list().stream()
        .map(Tenant::getId)
        .toList();
  }

  private static Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("secretariat", "Sekretariatet");
    groups.put("climate-alliance", "Pilotkommuner");
    groups.put("knowledge-partner", "Videnspartneren");
    groups.put("guides", "Vejlederne");
    return groups;
  }

  private static Agreement.Municipality municipality(String code, String name) {
    return new Agreement.Municipality(
        code,
        name,
        false,
        List.of("1"),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
