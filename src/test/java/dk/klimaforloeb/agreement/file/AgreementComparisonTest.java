package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dk.klimaforloeb.engine.DecisionTables;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What may change in the file of an agreement that runs, and what may not. */
class AgreementComparisonTest {

  @TempDir private Path folder;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger(AgreementComparison.class);
  private static final DataSource DATABASE =
      new DriverManagerDataSource("jdbc:h2:mem:comparison;DB_CLOSE_DELAY=-1", "sa", "");
  private static ProcessEngine engine;

  private final JdbcClient jdbc = JdbcClient.create(DATABASE);
  private final Map<String, String> cited = new TreeMap<>();
  private Path file;

  @BeforeAll
  static void startEngine() {
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V002__agreement_file.sql"),
            new ClassPathResource("db/migration/V093__amended_division.sql"))
        .execute(DATABASE);
    engine = engine(DATABASE);
  }

  @AfterAll
  static void stopEngine() {
    engine.close();
  }

  @BeforeEach
  void theAgreementRuns() {
    for (Deployment deployment : engine.getRepositoryService().createDeploymentQuery().list()) {
      engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    }
    jdbc.sql("delete from agreement_file").update();
    jdbc.sql("delete from amended_division_row").update();
    jdbc.sql("delete from amended_division").update();
    deployProcesses();
    log.start();
    logger.addAppender(log);
    file = Files.copy(Files.NORDSOE, folder);
    takeUp();
  }

  private static ProcessEngine engine(DataSource database) {
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setProcessEngineName(UUID.randomUUID().toString());
    configuration.setHistoryTimeToLive("P1D");
    return configuration.buildProcessEngine();
  }

  private static void deployProcesses() {
    for (String process : new String[] {"programme", "municipality-journey"}) {
      engine
          .getRepositoryService()
          .createDeployment()
          .addModelInstance(
              process + ".bpmn",
              Bpmn.createExecutableProcess(process).startEvent().userTask().endEvent().done())
          .deploy();
    }
  }

  @AfterEach
  void stopListening() {
    logger.detachAppender(log);
  }

  @Test
  void aMunicipalityWithACaseMayNotBeRemoved() {
    start("municipality-journey", "nordsoe-2021/0773/A");
    Files.change(file, "code: \"0773\"", "code: \"0774\"");
    Files.change(file, "municipalities: [\"0773\"]", "municipalities: [\"0774\"]");
    AgreementRefused refused = refused();
    assertThat(refused.getMessage())
        .contains("kommunen 0773 har et forløb i gang (nordsoe-2021/0773/A)");
    assertThat(refused.problems().get(0).place().line()).isEqualTo(50);
    assertThat(lastTakenUp()).contains("0773");
  }

  @Test
  void aMunicipalityWithoutACaseMayBeRemoved() {
    start("municipality-journey", "nordsoe-2021/0787/A");
    Files.change(file, "code: \"0773\"", "code: \"0774\"");
    Files.change(file, "municipalities: [\"0773\"]", "municipalities: [\"0774\"]");
    takeUp();
    assertThat(lastLogged())
        .contains("municipalities[0774] (ny)")
        .contains("municipalities[0773] (fjernet)");
  }

  @Test
  void theRoundOfACaseMayNotBeRemoved() {
    start("municipality-journey", "nordsoe-2021/0773/B");
    Files.change(file, "rounds: [\"A\", \"B\"]", "rounds: [\"A\"]");
    AgreementRefused refused = refused();
    assertThat(refused.problems().get(0).path()).isEqualTo("municipalities[1].rounds");
    assertThat(refused.getMessage()).contains("forløb i gang i runde B");
  }

  @Test
  void aClauseThatAnAllocationCitesMayNotBeRemoved() {
    cited.put("NS-4", "nordsoe-2021/0787/A");
    Files.change(file, "id: NS-4,", "id: NS-7,");
    Files.change(folder.resolve("nordsoe-2021-phase-deadlines.dmn"), "\"NS-4\"", "\"NS-7\"");
    assertThat(refused().getMessage())
        .contains("punktet NS-4 er brugt til at fordele opgaver i nordsoe-2021/0787/A");
    assertThat(decisionVersions("phase-deadlines")).isEqualTo(1);
  }

  @Test
  void aRoleThatHasOpenTasksMayNotBeRemoved() {
    Files.change(
        file, "  kkr-coordinator:", "  regional-coordinator: Regionen\n  kkr-coordinator:");
    takeUp();
    String instance = start("municipality-journey", "nordsoe-2021/0787/A");
    Task task =
        engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    engine.getTaskService().addCandidateGroup(task.getId(), "regional-coordinator");
    Files.change(file, "  regional-coordinator: Regionen\n", "");

    AgreementRefused refused = refused();
    assertThat(refused.problems().get(0).path()).isEqualTo("groups");
    assertThat(refused.getMessage()).contains("rollen regional-coordinator har 1 åbne opgaver");

    engine.getTaskService().setAssignee(task.getId(), "somebody");
    assertThat(refused().problems()).hasSize(1);
    engine.getTaskService().deleteCandidateGroup(task.getId(), "regional-coordinator");
    takeUp();
    assertThat(lastLogged()).contains("groups.regional-coordinator (fjernet)");
  }

  @Test
  void theKeyMayNotChangeWhileTheProgrammeRuns() {
    start("programme", "nordsoe-2021");
    start("municipality-journey", "nordsoe-2021/0787/A");
    Files.change(file, "key: nordsoe-2021", "key: nordsoe-2022");
    AgreementRefused refused = refused();
    assertThat(refused.problems()).hasSize(1);
    assertThat(refused.getMessage())
        .contains("linje 4, kolonne 6, key: aftalens nøgle er \"nordsoe-2022\"");
  }

  @Test
  void allContradictionsAreToldAtOnce() {
    start("municipality-journey", "nordsoe-2021/0773/A");
    start("municipality-journey", "nordsoe-2021/0773/B");
    cited.put("NS-99", "nordsoe-2021/0773/A");
    Files.change(file, "rounds: [\"A\", \"B\"]", "rounds: []");
    assertThat(refused().problems()).hasSize(3);
  }

  @Test
  void aHarmlessChangeIsTakenUpAndLogged() {
    start("programme", "nordsoe-2021");
    start("municipality-journey", "nordsoe-2021/0773/A");
    Files.change(file, "opensOn: 2022-02-14", "opensOn: 2022-03-01");
    Files.change(folder.resolve("nordsoe-2021-phase-deadlines.dmn"), ">30<", ">25<");
    takeUp();
    assertThat(lastLogged())
        .isEqualTo(
            "Aftalen nordsoe-2021 er ændret og taget i brug. Ændret er: rounds[B].opensOn"
                + " (fra 2022-02-14 til 2022-03-01); phase-deadlines");
    assertThat(lastTakenUp()).contains("2022-03-01");
    assertThat(decisionVersions("phase-deadlines")).isEqualTo(2);
    assertThat(decisionVersions("task-division")).isEqualTo(1);
  }

  @Test
  void anUnchangedFileIsNotDeployedAgainEvenIfItsTablesAreRenamed() {
    takeUp();
    assertThat(lastLogged()).isEqualTo("Aftalen nordsoe-2021 er uændret.");
    Files.write(folder.resolve("fordeling.dmn"), Files.text("nordsoe-2021-task-division.dmn"));
    Files.change(file, "nordsoe-2021-task-division.dmn", "fordeling.dmn");
    takeUp();
    assertThat(decisionVersions("task-division")).isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from agreement_file").query(Integer.class).single())
        .isEqualTo(4);
  }

  @Test
  void aFileThatAnotherNodeKeptFirstIsNoFailure() {
    TakenUpFiles files = new TakenUpFiles(jdbc, Clock.systemUTC());
    files.keep("x", "agreement", "et");
    files.keep("x", "agreement", "to");
    assertThat(files.find("x", "agreement")).contains("to");
    assertThat(TakenUpFiles.sha256("to"))
        .isEqualTo(
            jdbc.sql("select sha256 from agreement_file where agreement_key = 'x'")
                .query(String.class)
                .single());
  }

  private void takeUp() {
    AgreementFile read = Files.read(file);
    TakenUpFiles takenUp = new TakenUpFiles(jdbc, Clock.systemUTC());
    TakenUpChanges changes = new TakenUpChanges(takenUp);
    DecidedDivision decided = decided(read);
    RunningCases running = new RunningCases(engine.getRuntimeService(), engine.getTaskService());
    new AgreementGate(
            read,
            new Contradictions(running, () -> cited, changes),
            changes,
            List.of(decisions -> List.of("Noget flyttes."), decided),
            decided,
            new StandardEnvironment())
        .start();
    new AgreementComparison(
            read, changes, takenUp, new DecisionDeployer(engine.getRepositoryService()))
        .run(null);
  }

  private DecidedDivision decided(AgreementFile read) {
    return new DecidedDivision(
        read,
        new DecisionTables(engine.getRepositoryService(), engine.getDecisionService()),
        new DecisionDeployer(engine.getRepositoryService()),
        new AmendedDivisions(jdbc, Clock.systemUTC()));
  }

  private AgreementRefused refused() {
    assertThatThrownBy(this::takeUp).isInstanceOf(AgreementRefused.class);
    return catchThrowableOfType(AgreementRefused.class, this::takeUp);
  }

  private String start(String process, String businessKey) {
    return engine.getRuntimeService().startProcessInstanceByKey(process, businessKey).getId();
  }

  private long decisionVersions(String key) {
    return engine
        .getRepositoryService()
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey(key)
        .count();
  }

  private String lastTakenUp() {
    return new TakenUpFiles(jdbc, Clock.systemUTC()).find(Files.NORDSOE, "agreement").orElseThrow();
  }

  private String lastLogged() {
    return log.list.get(log.list.size() - 1).getFormattedMessage();
  }
}
