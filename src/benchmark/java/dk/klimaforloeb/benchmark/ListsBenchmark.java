package dk.klimaforloeb.benchmark;

import dk.klimaforloeb.engine.access.Lists;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * What lists and counts cost in the engine, with rights and tenants on and without HTTP: the
 * engine's own way beside the program's, in turns, on the same database.
 *
 * <p>Arguments as those of {@link SpeedBenchmark}.
 */
public final class ListsBenchmark {

  private static final Path FOLDER = Path.of("target", "speed");
  private static final List<String> COORDINATOR = List.of("kkr-coordinator", "secretariat");

  private ListsBenchmark() {}

  /** Makes, measures and prints. */
  public static void main(String[] args) {
    try (SpeedDatabases databases = SpeedDatabases.of(args[3], FOLDER)) {
      Country country = Country.write(FOLDER);
      for (int size : Stream.of(args[4].split(",")).map(Integer::valueOf).toList()) {
        String name = "lists_" + size;
        if (!databases.exists(name)) {
          databases.create("lists_half", "cases");
          long begin = System.nanoTime();
          try (Connection connection = databases.connect("lists_half")) {
            new CaseCopies(connection, databases.isServer(), country.names(), country.codes())
                .make(size);
          }
          databases.rename("lists_half", name);
          System.out.printf("%d cases: %.0f s%n", size, (System.nanoTime() - begin) / 1e9);
        }
        try (Connection connection = databases.connect(name)) {
          CopiedCases.print(connection);
        }
        measure(databases, name, country, Integer.parseInt(args[5]));
      }
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private static void measure(SpeedDatabases databases, String name, Country country, int times)
      throws Exception {
    List<String> tenants =
        Stream.concat(country.names().keySet().stream(), Stream.of("programme")).toList();
    ProcessEngine stock = engine(databases, name, false);
    ProcessEngine ours = engine(databases, name, true);
    try {
      questions()
          .forEach(
              (question, asked) -> {
                Measured before = new Measured();
                Measured after = new Measured();
                for (int i = -3; i < times; i++) {
                  if (i == 0) {
                    before.forget();
                    after.forget();
                  }
                  before.time(() -> ask(stock, tenants, asked));
                  after.time(() -> ask(ours, tenants, asked));
                }
                System.out.printf(
                    "| %s | %s | %.1f / %.1f | %.1f / %.1f |%n",
                    name, question, before.median(), before.p95(), after.median(), after.p95());
              });
    } finally {
      stock.close();
      ours.close();
    }
  }

  private static void ask(
      ProcessEngine engine, List<String> tenants, Consumer<ProcessEngine> question) {
    engine.getIdentityService().setAuthentication("kkr", COORDINATOR, tenants);
    try {
      question.accept(engine);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  private static Map<String, Consumer<ProcessEngine>> questions() {
    Map<String, Consumer<ProcessEngine>> questions = new LinkedHashMap<>();
    questions.put(
        "15 newest tasks",
        e -> e.getTaskService().createTaskQuery().orderByTaskCreateTime().desc().listPage(0, 15));
    questions.put(
        "15 tasks by due date",
        e -> e.getTaskService().createTaskQuery().orderByDueDate().asc().listPage(0, 15));
    questions.put("count of tasks", e -> e.getTaskService().createTaskQuery().count());
    questions.put(
        "15 of the own group",
        e ->
            e.getTaskService()
                .createTaskQuery()
                .taskCandidateGroup("kkr-coordinator")
                .includeAssignedTasks()
                .orderByTaskCreateTime()
                .desc()
                .listPage(0, 15));
    questions.put(
        "count of the own group",
        e ->
            e.getTaskService()
                .createTaskQuery()
                .taskCandidateGroup("kkr-coordinator")
                .includeAssignedTasks()
                .count());
    questions.put(
        "the thousandth task", e -> e.getTaskService().createTaskQuery().listPage(1000, 1));
    questions.put(
        "50 instances", e -> e.getRuntimeService().createProcessInstanceQuery().listPage(0, 50));
    questions.put(
        "count of instances", e -> e.getRuntimeService().createProcessInstanceQuery().count());
    questions.put(
        "50 past instances",
        e ->
            e.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 50));
    return questions;
  }

  private static ProcessEngine engine(SpeedDatabases databases, String name, boolean isOurs) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName(name + isOurs);
    List<String> settings = databases.settings(name);
    configuration.setJdbcUrl(settings.get(0).split("=", 2)[1]);
    configuration.setJdbcUsername(databases.isServer() ? "postgres" : Databases.USER);
    configuration.setJdbcPassword("");
    configuration.setJdbcDriver(databases.isServer() ? "org.postgresql.Driver" : "org.h2.Driver");
    configuration.setDatabaseSchemaUpdate("false");
    configuration.setHistory("full");
    configuration.setJobExecutorActivate(false);
    configuration.setAuthorizationEnabled(true);
    configuration.setAuthorizationCheckRevokes("never");
    configuration.setCmmnEnabled(false);
    return isOurs ? Lists.ours(configuration) : configuration.buildProcessEngine();
  }
}
