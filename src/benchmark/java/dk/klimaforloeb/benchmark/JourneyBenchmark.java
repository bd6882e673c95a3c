package dk.klimaforloeb.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Whole journeys per second of the program beside those of the bare engine, on the same diagrams,
 * the same kind of database and the same road, and where the rest goes.
 *
 * <p>A harness of its own instead of JMH: both sides have to take turns in one JVM, each journey is
 * a few hundred milliseconds of hundreds of transactions on a database that grows, and the ratio is
 * taken round by round, so that what slows the machine slows both. JMH's forks and per-method modes
 * offer none of that, and what it guards against (dead code, constant folding, timer resolution)
 * cannot happen at this length. As there: warm-up first, many rounds, the order of the sides
 * alternating, a collection before each measurement, medians. At the end the histories of both
 * sides are compared, and the benchmark fails when they did not do the same.
 *
 * <p>Arguments: rounds, journeys per round and side, rounds of warm-up, kind of database ({@code
 * h2} or {@code postgresql}).
 */
public final class JourneyBenchmark {

  private static final Path FOLDER = Path.of("target", "benchmark");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS_PER_MS = 1e6;
  private static final double MS_PER_S = 1e3;

  private final Traveller traveller;
  private final ProgramSide program;
  private final BareSide bare;
  private final int journeys;

  private JourneyBenchmark(Traveller traveller, ProgramSide program, BareSide bare, int journeys) {
    this.traveller = traveller;
    this.program = program;
    this.bare = bare;
    this.journeys = journeys;
  }

  /** What some journeys took, in milliseconds per journey: on the wall and of the processor. */
  private record Measured(double wall, double cpu) {}

  private record Round(Measured program, Measured bare) {

    double ratio() {
      return program.wall() / bare.wall();
    }

    double cpuRatio() {
      return program.cpu() / bare.cpu();
    }
  }

  /** Measures and prints. */
  public static void main(String[] args) {
    try (Databases databases = Databases.of(args[3], FOLDER)) {
      measure(
          databases,
          Integer.parseInt(args[0]),
          Integer.parseInt(args[1]),
          Integer.parseInt(args[2]));
    } catch (Exception e) {
      e.printStackTrace();
      // The threads of the program and its mail server would wait for ever.
      System.exit(1);
    }
  }

  private static void measure(Databases databases, int rounds, int journeys, int warmUps)
      throws Exception {
    Script script = Script.read();
    SetClock clock = SetClock.at(script.firstMorning());
    try (BareSide bare = new BareSide(databases.url("bare"), script);
        ProgramSide program = new ProgramSide(databases.url("program"), script, clock)) {
      new JourneyBenchmark(new Traveller(script, clock), program, bare, journeys)
          .run(rounds, warmUps);
    }
  }

  private void run(int rounds, int warmUps) throws Exception {
    for (int i = 0; i < warmUps; i++) {
      Round warm = round(i);
      System.out.printf("warm-up: ratio %.2f%n", warm.ratio());
    }
    List<Round> measured = new ArrayList<>();
    System.out.println("round  program/s  bare/s  ratio  ratio of processor time");
    for (int i = 0; i < rounds; i++) {
      Round round = round(i);
      measured.add(round);
      System.out.printf(
          "%5d  %9.2f  %6.2f  %5.2f  %5.2f%n",
          i + 1,
          MS_PER_S / round.program().wall(),
          MS_PER_S / round.bare().wall(),
          round.ratio(),
          round.cpuRatio());
    }
    compareHistories();
    System.out.printf(
        "median: program %.2f journeys/s, bare engine %.2f journeys/s, ratio %.2f, of processor"
            + " time %.2f%n",
        MS_PER_S / median(measured, round -> round.program().wall()),
        MS_PER_S / median(measured, round -> round.bare().wall()),
        median(measured, Round::ratio),
        median(measured, Round::cpuRatio));
    printParts(program);
    printParts(bare);
    System.out.printf(
        "%d processors, %d MB heap at most, JDK %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20,
        Runtime.version());
  }

  private Round round(int number) {
    if (number % 2 == 0) {
      Measured first = measure(program);
      return new Round(first, measure(bare));
    }
    Measured first = measure(bare);
    return new Round(measure(program), first);
  }

  private Measured measure(Side side) {
    System.gc();
    long wall = System.nanoTime();
    long cpu = THREADS.getCurrentThreadCpuTime();
    for (int i = 0; i < journeys; i++) {
      traveller.travel(side);
    }
    return new Measured(
        (System.nanoTime() - wall) / NANOS_PER_MS / journeys,
        (THREADS.getCurrentThreadCpuTime() - cpu) / NANOS_PER_MS / journeys);
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
    List<Double> values = new ArrayList<>(rounds.stream().mapToDouble(value).boxed().toList());
    Collections.sort(values);
    return values.get(values.size() / 2);
  }

  private void printParts(Side side) throws InterruptedException {
    try (Sampler sampler = new Sampler()) {
      double perJourney = measure(side).wall();
      System.out.printf("%s, %.1f ms per journey:%n", side.name(), perJourney);
      sampler
          .millisByPart(perJourney)
          .forEach((part, millis) -> System.out.printf("  %7.1f ms  %s%n", millis, part));
    }
  }

  /** Both must have gone the same way, and each notification of the program is a mail. */
  private void compareHistories() throws SQLException {
    Map<String, Long> ofProgram = history(program);
    Map<String, Long> ofBare = history(bare);
    Map<String, Long> onlyProgram = new TreeMap<>(ofProgram);
    onlyProgram.entrySet().removeAll(ofBare.entrySet());
    Map<String, Long> onlyBare = new TreeMap<>(ofBare);
    onlyBare.entrySet().removeAll(ofProgram.entrySet());
    if (!onlyProgram.isEmpty() || !onlyBare.isEmpty()) {
      throw new IllegalStateException("not the same: " + onlyProgram + " and " + onlyBare);
    }
    long notifications = ofBare.get("notification/EndEvent_MailSent");
    if (program.mails() != notifications) {
      throw new IllegalStateException(notifications + " notifications, mails: " + program.mails());
    }
    long ended = ofBare.get("municipality-journey/EndEvent_PlanInForce");
    System.out.printf(
        "each journey: %d notifications, %d steps of processes in all%n",
        notifications / ended, ofBare.values().stream().mapToLong(Long::longValue).sum() / ended);
  }

  /** How often each element was passed. */
  private static Map<String, Long> history(Side side) throws SQLException {
    Map<String, Long> passed = new TreeMap<>();
    try (Connection connection = side.database().getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "select PROC_DEF_KEY_ || '/' || ACT_ID_, count(END_TIME_) from ACT_HI_ACTINST"
                        + " where PROC_DEF_KEY_ <> 'programme'"
                        + " group by PROC_DEF_KEY_, ACT_ID_")) {
      while (rows.next()) {
        passed.put(rows.getString(1), rows.getLong(2));
      }
    }
    return passed;
  }
}
