package dk.klimaforloeb.e2e;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program in a process of its own, from the class path of the tests, in a folder of its own. It
 * keeps its ports when it is started again.
 */
final class ProgramProcess {

  private static final Duration LONGEST_START = Duration.ofSeconds(150);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(40);
  private static final int LOG_LINES_SHOWN = 60;

  private final Path folder;
  private final int port;
  private final int managementPort;
  private Process process;

  ProgramProcess(Path folder) throws IOException {
    this.folder = folder;
    try (ServerSocket one = new ServerSocket(0);
        ServerSocket other = new ServerSocket(0)) {
      port = one.getLocalPort();
      managementPort = other.getLocalPort();
    }
  }

  /** Starts it, and returns at once. */
  void launch(List<String> settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It runs for seconds: what is quick to start is quicker than what is quick later.
    command.addAll(
        List.of(
            "-Duser.timezone=Europe/Copenhagen",
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", classPath(), "dk.klimaforloeb.KlimaforloebApplication"));
    command.add("--server.port=" + port);
    command.add("--management.server.port=" + managementPort);
    if (settings.stream().noneMatch(setting -> setting.startsWith("--klimaforloeb.agreement"))) {
      command.add("--klimaforloeb.agreement=classpath:agreement/midtjylland-2020.yaml");
    }
    // The demo has a sender of its own; elsewhere the program does not start without one.
    command.add("--klimaforloeb.mail.from=klima@klimaforloeb.example");
    command.addAll(settings);
    process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
            .start();
  }

  /** Without what only the tests have compiled. */
  private static String classPath() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !Files.isDirectory(entry.resolve("dk/klimaforloeb/e2e")))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  void awaitReadiness() throws InterruptedException {
    await(this::isReady);
  }

  /** Whether it says that it is, which nobody need log in to hear. */
  boolean isReady() {
    return isUp("readiness");
  }

  boolean isLive() {
    return isUp("liveness");
  }

  private boolean isUp(String probe) {
    try {
      return Client.isUp(
          URI.create("http://localhost:" + managementPort + "/actuator/health/" + probe));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Waits for something that happens while it starts. */
  void await(BooleanSupplier condition) throws InterruptedException {
    Instant latest = Instant.now().plus(LONGEST_START);
    while (!condition.getAsBoolean()) {
      if (!process.isAlive() || Instant.now().isAfter(latest)) {
        throw new IllegalStateException("the program did not get there:\n" + endOfLog());
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  /** Waits until it has ended by itself. */
  int awaitEnd() throws InterruptedException {
    if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("the program did not end:\n" + endOfLog());
    }
    return process.exitValue();
  }

  /** Whether the web server is there, which it is before the program is set up. */
  boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("localhost", port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** SIGKILL: nothing is finished, nothing is closed. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM, as an operator would stop it. */
  void stop() throws InterruptedException {
    if (isAlive()) {
      process.destroy();
      if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
        kill();
        throw new IllegalStateException("the program did not stop:\n" + endOfLog());
      }
    }
  }

  URI root() {
    return URI.create("http://localhost:" + port);
  }

  URI management() {
    return URI.create("http://localhost:" + managementPort);
  }

  String log() {
    try {
      return Files.readString(logFile());
    } catch (IOException e) {
      return e.toString();
    }
  }

  private String endOfLog() {
    List<String> lines = log().lines().toList();
    return String.join(
        "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
  }

  private Path logFile() {
    return folder.resolve("program-" + port + ".log");
  }
}
