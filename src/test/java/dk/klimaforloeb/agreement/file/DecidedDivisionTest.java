package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.agreement.DivisionTable;
import dk.klimaforloeb.engine.DecisionTables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What becomes of a division of tasks that was decided when the program starts again. */
class DecidedDivisionTest {

  @TempDir private Path folder;
  private ProcessEngine engine;
  private JdbcClient jdbc;
  private Path file;

  @BeforeEach
  void theAgreementRuns() {
    String name = UUID.randomUUID().toString();
    DriverManagerDataSource database =
        new DriverManagerDataSource("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V002__agreement_file.sql"),
            new ClassPathResource("db/migration/V093__amended_division.sql"))
        .execute(database);
    jdbc = JdbcClient.create(database);
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    configuration.setProcessEngineName(name);
    configuration.setHistoryTimeToLive("P1D");
    engine = configuration.buildProcessEngine();
    file = Files.copy(Files.NORDSOE, folder);
    start();
  }

  @AfterEach
  void stopEngine() {
    engine.close();
  }

  /** A restart with the same file: what was decided rules on, as often as the program starts. */
  @Test
  void whatWasDecidedRulesUntilTheFileIsChanged() {
    String decided = decideThatTheKickoffGoesToTheSecretariat();

    start();
    start();

    assertThat(ruling()).isEqualTo(decided);
    assertThat(versions()).isEqualTo(2);
    assertThat(consequences()).isEmpty();
  }

  @Test
  void aChangedFileThatLacksWhatWasDecidedSaysSoAndIsTakenUp() {
    decideThatTheKickoffGoesToTheSecretariat();
    Files.change(
        folder.resolve("nordsoe-2021-task-division.dmn"),
        "Definitions_task_division",
        "Definitions_division");

    assertThat(consequences())
        .singleElement()
        .asString()
        .contains(
            "oph\u00e6ver", "kickoff-meeting", "10. december 2020", "Administrativ styregruppe");
    start();

    assertThat(ruling()).isEqualTo(Files.read(file).decisions().get("task-division"));
    assertThat(versions()).isEqualTo(3);
    assertThat(consequences()).isEmpty();
  }

  @Test
  void aChangedFileThatSaysWhatWasDecidedUndoesNothing() {
    String decided = decideThatTheKickoffGoesToTheSecretariat();
    Files.write(folder.resolve("nordsoe-2021-task-division.dmn"), decided + "\n");

    assertThat(consequences()).isEmpty();
  }

  /** The table beside the file would be right, but what was decided is what rules. */
  @Test
  void aFileThatHasLostWhatADecisionNamesIsRefused() {
    decideThatTheKickoffGoesToTheSecretariat("havet");
    assertThatThrownBy(this::start)
        .isInstanceOf(AgreementRefused.class)
        .hasMessageContaining("Opgavefordelingen")
        .hasMessageContaining("havet");
  }

  private String decideThatTheKickoffGoesToTheSecretariat() {
    DivisionTable.Said kickoff = DivisionTable.of(ruling()).said("kickoff-meeting").orElseThrow();
    return decideThatTheKickoffGoesToTheSecretariat(kickoff.party());
  }

  private String decideThatTheKickoffGoesToTheSecretariat(String party) {
    DivisionTable table = DivisionTable.of(ruling());
    DivisionTable.Said was = table.said("kickoff-meeting").orElseThrow();
    DivisionTable.Change change =
        new DivisionTable.Change(
            "kickoff-meeting",
            new DivisionTable.Said("secretariat", party, was.clause(), "Det er besluttet."));
    DivisionTable changed = table.with(List.of(change));
    decided(Files.read(file))
        .putInForce(
            changed,
            List.of(change),
            new AmendableDivision.Source(
                1,
                "Administrativ styregruppe",
                LocalDate.of(2020, 12, 10),
                LocalDate.of(2021, 1, 4)));
    return changed.dmn();
  }

  private List<String> consequences() {
    AgreementFile read = Files.read(file);
    DecidedDivision decided = decided(read);
    return decided.consequences(decided.ruling(read.decisions()));
  }

  private String ruling() {
    DecisionTables tables =
        new DecisionTables(engine.getRepositoryService(), engine.getDecisionService());
    return tables.content(tables.newest("task-division"));
  }

  private long versions() {
    return engine
        .getRepositoryService()
        .createDecisionDefinitionQuery()
        .decisionDefinitionKey("task-division")
        .count();
  }

  private void start() {
    AgreementFile read = Files.read(file);
    TakenUpFiles takenUp = new TakenUpFiles(jdbc, Clock.systemUTC());
    TakenUpChanges changes = new TakenUpChanges(takenUp);
    RunningCases running = new RunningCases(engine.getRuntimeService(), engine.getTaskService());
    new AgreementGate(
            read,
            new Contradictions(running, Map::of, changes),
            changes,
            List.of(),
            decided(read),
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
}
