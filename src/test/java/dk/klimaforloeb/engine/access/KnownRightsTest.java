package dk.klimaforloeb.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody is granted, nobody sees more or less, or anything twice, than by the engine.
 */
class KnownRightsTest {

  private static final List<String> DEFINITIONS = List.of("alpha", "beta-one", "beta_two", "gamma");
  private static final List<String> GROUPS = List.of("one", "two", "three");
  private static final List<String> TENANTS = List.of("0710", "0766");
  private static final int ROUNDS = 9;

  /** Questions with what they find, each once and in order of its id. */
  private static final Map<String, Function<ProcessEngine, List<String>>> QUESTIONS =
      EngineQuestions.all();

  private final Random random = new Random(20201118);
  private final String database = "jdbc:h2:mem:rights" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
  private String tenant;
  private ProcessEngine ours;
  private ProcessEngine stock;

  @BeforeEach
  void startBoth() {
    ProcessEngineConfigurationImpl own = configuration("ours");
    own.setCustomSessionFactories(List.of(KnownRights.SESSIONS));
    ours = own.buildProcessEngine();
    own.getSqlSessionFactory().getConfiguration().addInterceptor(new PlainLists());
    stock = configuration("stock").buildProcessEngine();
    DEFINITIONS.forEach(this::deploy);
    for (int i = 0; i < 24; i++) {
      start(DEFINITIONS.get(i % DEFINITIONS.size()), TENANTS.get(i / 4 % TENANTS.size()));
    }
    finish(6);
  }

  @AfterEach
  void stopBoth() {
    stock.close();
    ours.close();
  }

  @Test
  void everybodySeesWhatTheEngineWouldShow() {
    Seen seen = new Seen();
    tryGrants(seen);
    assertThat(seen.all).as("some held all, and the engine was not asked").isPositive();
    assertThat(seen.some).as("some held a part").isPositive();
  }

  @Test
  void aTaskOfNoDefinitionIsSeenByNobodyWhoHoldsAllDefinitions() {
    Task alone = ours.getTaskService().newTask();
    alone.setName("alone");
    ours.getTaskService().saveTask(alone);
    tryGrants(new Seen());
  }

  @Test
  void historyOfADefinitionThatIsGoneIsNotSeenByWhoHoldsThoseThereAre() {
    for (String gone : List.of("aaa", "beta-two", "zeta")) {
      String deployment = deploy(gone);
      start(gone, null);
      finish(100);
      ours.getRepositoryService().deleteDeployment(deployment, false);
      start("alpha", "0710");
    }
    tryGrants(new Seen());
  }

  private static final class Seen {
    private int all;
    private int some;
  }

  private void tryGrants(Seen seen) {
    for (int round = 0; round < ROUNDS; round++) {
      grantAtRandom(round);
      List<String> groups = some(GROUPS);
      List<String> tenants = some(TENANTS);
      for (Map.Entry<String, Function<ProcessEngine, List<String>>> question :
          QUESTIONS.entrySet()) {
        List<String> expected = asked(stock, groups, tenants, question.getValue());
        assertThat(asked(ours, groups, tenants, question.getValue()))
            .as("%s, round %d, of %s in %s", question.getKey(), round, groups, tenants)
            .isEqualTo(expected);
        if (!expected.isEmpty()) {
          seen.some++;
        }
      }
      if (asked(ours, groups, TENANTS, QUESTIONS.get("tasks")).size() == 18) {
        seen.all++;
      }
    }
  }

  private static List<String> asked(
      ProcessEngine engine,
      List<String> groups,
      List<String> tenants,
      Function<ProcessEngine, List<String>> question) {
    engine.getIdentityService().setAuthentication("somebody", groups, tenants);
    try {
      return question.apply(engine);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  /** All, in a third of the rounds; else any part, to anybody. */
  private void grantAtRandom(int round) {
    ours.getAuthorizationService()
        .createAuthorizationQuery()
        .list()
        .forEach(old -> ours.getAuthorizationService().deleteAuthorization(old.getId()));
    if (round % 3 == 0) {
      for (String definition : DEFINITIONS) {
        grant(random.nextInt(4), Resources.PROCESS_DEFINITION, definition, READING);
      }
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      List<String> places = new ArrayList<>(DEFINITIONS);
      places.add("*");
      grant(
          random.nextInt(5),
          Resources.PROCESS_DEFINITION,
          places.get(random.nextInt(places.size())),
          some(List.of(READING)).toArray(Permission[]::new));
    }
    List<Task> tasks = ours.getTaskService().createTaskQuery().list();
    Task any = tasks.get(random.nextInt(tasks.size()));
    grant(random.nextInt(4), Resources.TASK, any.getId(), Permissions.READ);
    if (any.getProcessInstanceId() != null) {
      grant(
          random.nextInt(4),
          Resources.PROCESS_INSTANCE,
          any.getProcessInstanceId(),
          Permissions.READ);
    }
  }

  private static final Permission[] READING = {
    ProcessDefinitionPermissions.READ,
    ProcessDefinitionPermissions.READ_INSTANCE,
    ProcessDefinitionPermissions.READ_TASK,
    ProcessDefinitionPermissions.READ_HISTORY
  };

  /** To one of the groups, to the person, or to everybody. */
  private void grant(int holder, Resources resource, String id, Permission... permissions) {
    boolean isGlobal = holder == 4;
    Authorization grant =
        ours.getAuthorizationService()
            .createNewAuthorization(
                isGlobal ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
    if (holder < GROUPS.size()) {
      grant.setGroupId(GROUPS.get(holder));
    } else if (!isGlobal) {
      grant.setUserId("somebody");
    }
    boolean isThere =
        ours
                .getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(resource)
                .resourceId(id)
                .list()
                .stream()
                .filter(old -> old.getAuthorizationType() == grant.getAuthorizationType())
                .filter(old -> Objects.equals(old.getGroupId(), grant.getGroupId()))
                .filter(old -> isGlobal || Objects.equals(old.getUserId(), grant.getUserId()))
                .count()
            > 0;
    if (isThere) {
      return;
    }
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.setPermissions(permissions);
    ours.getAuthorizationService().saveAuthorization(grant);
  }

  private <T> List<T> some(List<T> of) {
    return of.stream().filter(one -> random.nextInt(4) > 0).toList();
  }

  private ProcessEngineConfigurationImpl configuration(String name) {
    ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(name + database);
    configuration.setJdbcUrl(database);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setJobExecutorActivate(false);
    configuration.setAuthorizationEnabled(true);
    configuration.setAuthorizationCheckRevokes("never");
    configuration.setResourceAuthorizationProvider(OwnUserAuthorizationProvider.create());
    configuration.setCmmnEnabled(false);
    configuration.setEnforceHistoryTimeToLive(false);
    configuration.setTenantIdProvider(
        new TenantIdProvider() {
          @Override
          public String provideTenantIdForProcessInstance(
              TenantIdProviderProcessInstanceContext in) {
            return tenant;
          }

          @Override
          public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext in) {
            return null;
          }

          @Override
          public String provideTenantIdForHistoricDecisionInstance(
              TenantIdProviderHistoricDecisionInstanceContext in) {
            return null;
          }
        });
    return configuration;
  }

  private String deploy(String key) {
    BpmnModelInstance model =
        Bpmn.createExecutableProcess(key)
            .startEvent()
            .userTask("task")
            .name(key)
            .camundaCandidateGroups("one,two")
            .endEvent()
            .done();
    return ours.getRepositoryService()
        .createDeployment()
        .addModelInstance(key + ".bpmn", model)
        .deploy()
        .getId();
  }

  private void start(String key, String inTenant) {
    tenant = inTenant;
    ProcessInstance started =
        ours.getRuntimeService().startProcessInstanceByKey(key, "key" + random.nextInt(9));
    Task task =
        ours.getTaskService().createTaskQuery().processInstanceId(started.getId()).singleResult();
    task.setDueDate(new Date(random.nextInt(1000) * 1000L));
    ours.getTaskService().saveTask(task);
  }

  /** The first so many tasks. */
  private void finish(int most) {
    ours.getTaskService().createTaskQuery().orderByTaskId().asc().listPage(0, most).stream()
        .map(Task::getId)
        .forEach(ours.getTaskService()::complete);
  }
}
