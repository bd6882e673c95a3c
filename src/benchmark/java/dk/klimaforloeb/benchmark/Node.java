package dk.klimaforloeb.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program in a process of its own, with the demo's users and without its job executor, so that
 * nothing but the measured calls keeps it busy.
 */
final class Node implements AutoCloseable {

  private static final long LONGEST_START_S = 240;

  private final Process process;
  private final URI root;

  private Node(Process process, URI root) {
    this.process = process;
    this.root = root;
  }

  /**
   * Starts it and waits until it is ready.
   *
   * @param jar of another build of the program; null for this one
   * @param settings as on the command line
   */
  static Node start(String name, String jar, List<String> settings)
      throws IOException, InterruptedException {
    int port = freePort();
    int management = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Duser.timezone=Europe/Copenhagen", "-Xmx1500m"));
    command.addAll(
        jar == null
            ? List.of("-cp", classPath(), "dk.klimaforloeb.KlimaforloebApplication")
            : List.of("-jar", Path.of(jar).toAbsolutePath().toString()));
    command.add("--spring.profiles.active=demo");
    command.add("--server.port=" + port);
    command.add("--management.server.port=" + management);
    command.addAll(settings);
    Path folder = Files.createDirectories(Path.of("target", "speed"));
    Node node =
        new Node(
            new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile())
                .start(),
            URI.create("http://localhost:" + port));
    node.await(URI.create("http://localhost:" + management + "/actuator/health/readiness"));
    return node;
  }

  URI root() {
    return root;
  }

  private void await(URI readiness) throws IOException, InterruptedException {
    long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_S);
    while (!isUp(readiness)) {
      if (!process.isAlive() || System.nanoTime() > latest) {
        close();
        throw new IllegalStateException("the program did not start: see target/speed");
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static boolean isUp(URI readiness) throws InterruptedException {
    try {
      return HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      // Not listening yet.
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Without what only tests and benchmarks have compiled. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(entry -> !Files.isDirectory(entry.resolve("dk/klimaforloeb/benchmark")))
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(40, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
  }
}
