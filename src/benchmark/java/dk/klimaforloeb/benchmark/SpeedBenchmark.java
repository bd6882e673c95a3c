package dk.klimaforloeb.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long people wait, over HTTP with rights and tenants on, with few cases and with many, one
 * beside the other: each call goes to each size in turn, so that what slows the machine slows all.
 * With the jar of another build each size has that build beside this one, on the same database.
 *
 * <p>Databases stay in {@code target/speed} and are used again; remove them when what makes them
 * has changed.
 *
 * <p>Arguments, from the fourth: kind of database ({@code h2} or {@code postgresql}), numbers of
 * cases with commas between, how often each call is sent, and optionally the other build's jar.
 */
public final class SpeedBenchmark {

  private static final Path FOLDER = Path.of("target", "speed");
  private static final String TEMPLATE = "cases";
  private static final int WARM_UPS = 15;

  private final SpeedDatabases databases;
  private final Country country = Country.write(FOLDER);
  private final Map<String, Map<String, Visitor>> visitors = new LinkedHashMap<>();
  private final Map<String, List<Call>> calls = new LinkedHashMap<>();
  private final Map<String, List<Measured>> measured = new LinkedHashMap<>();

  private SpeedBenchmark(SpeedDatabases databases) throws IOException {
    this.databases = databases;
  }

  /** Makes, measures and prints. */
  public static void main(String[] args) {
    try (SpeedDatabases databases = SpeedDatabases.of(args[3], FOLDER)) {
      List<Integer> sizes = Stream.of(args[4].split(",")).map(Integer::valueOf).toList();
      String beside = args.length > 6 && !args[6].equals("none") ? args[6] : null;
      SpeedBenchmark benchmark = new SpeedBenchmark(databases);
      for (int size : sizes) {
        benchmark.make(size);
      }
      if (Integer.parseInt(args[5]) > 0) {
        benchmark.measure(sizes, Integer.parseInt(args[5]), beside);
        benchmark.report(args[3]);
      }
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1);
    }
    System.exit(0);
  }

  private static String name(int size) {
    return TEMPLATE + "_" + size;
  }

  private void make(int size) throws Exception {
    if (!databases.exists(TEMPLATE)) {
      long begin = System.nanoTime();
      databases.create("half", null);
      try (Node program = Node.start("template", null, databases.settings("half"))) {
        new TemplateCases(program.root()).play();
      }
      // Taken up while there are few cases: each open one is looked at.
      try (Node program = Node.start("country", null, settings("half"))) {
        new Visitor(program.root(), "admin").post("/api/demo/clock", Map.of());
      }
      databases.rename("half", TEMPLATE);
      System.out.printf("template: %.0f s%n", seconds(begin));
    }
    if (!databases.exists(name(size))) {
      long begin = System.nanoTime();
      databases.create("half", TEMPLATE);
      try (Connection connection = databases.connect("half")) {
        new CaseCopies(connection, databases.isServer(), country.names(), country.codes())
            .make(size);
      }
      System.out.printf("%d cases: %.0f s%n", size, seconds(begin));
      try (Connection connection = databases.connect("half")) {
        CopiedCases.print(connection);
      }
      try (Node program = Node.start("check", null, settings("half"))) {
        new CopiedCases(program.root(), country.codes()).check(size);
      }
      databases.rename("half", name(size));
    }
  }

  private List<String> settings(String database) {
    List<String> settings = new ArrayList<>(databases.settings(database));
    settings.add("--klimaforloeb.agreement=" + country.agreement().toUri());
    return settings;
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private void measure(List<Integer> sizes, int times, String beside) throws Exception {
    List<Node> nodes = new ArrayList<>();
    try {
      for (int size : sizes) {
        if (beside != null) {
          nodes.add(start("other " + size, beside, size));
        }
        nodes.add(start("" + size, null, size));
      }
      for (int i = -WARM_UPS; i < times; i++) {
        if (i == 0) {
          calls.forEach(
              (side, list) -> measured.put(side, list.stream().map(c -> new Measured()).toList()));
        }
        for (int call = 0; call < Call.all().size(); call++) {
          for (String side : calls.keySet()) {
            Call sent = calls.get(side).get(call);
            measured.get(side).get(call).send(sent, visitors.get(side).get(sent.user()));
          }
        }
      }
    } finally {
      for (Node node : nodes) {
        node.close();
      }
    }
  }

  private Node start(String side, String jar, int size) throws Exception {
    Node node = Node.start(side.replace(' ', '-'), jar, settings(name(size)));
    Map<String, Visitor> people = new HashMap<>();
    List<Call> filled = new ArrayList<>();
    for (Call call : Call.all()) {
      if (!people.containsKey(call.user())) {
        people.put(call.user(), new Visitor(node.root(), call.user()).logIn());
      }
      filled.add(Places.fill(call, people.get(call.user())));
    }
    visitors.put(side, people);
    calls.put(side, filled);
    measured.put(side, filled.stream().map(c -> new Measured()).toList());
    return node;
  }

  private void report(String database) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ArrayNode rows = json.createArrayNode();
    StringBuilder table = new StringBuilder("| call | user |");
    calls.keySet().forEach(side -> table.append(' ').append(side).append(" |"));
    table.append("\n|---|---|").append("---|".repeat(calls.size())).append('\n');
    for (int i = 0; i < Call.all().size(); i++) {
      Call call = Call.all().get(i);
      table.append("| ").append(call.name()).append(" | ").append(call.user()).append(" |");
      for (String side : calls.keySet()) {
        Measured result = measured.get(side).get(i);
        table.append(String.format(Locale.ROOT, " %.0f / %.0f |", result.median(), result.p95()));
        ObjectNode row = rows.addObject();
        row.put("database", database).put("call", call.name()).put("user", call.user());
        row.put("side", side).put("median", result.median()).put("p95", result.p95());
        row.put("times", result.times());
      }
      table.append('\n');
    }
    System.out.println(database + ", milliseconds: median / 95th percentile");
    System.out.println(table);
    Files.writeString(FOLDER.resolve("speed-" + database + ".md"), table);
    json.writerWithDefaultPrettyPrinter()
        .writeValue(FOLDER.resolve("speed-" + database + ".json").toFile(), rows);
  }
}
