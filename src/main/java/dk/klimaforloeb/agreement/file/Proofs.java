package dk.klimaforloeb.agreement.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * Which tests name a task, a process or a table. The list is made from the tests' sources, and a
 * test fails when it is stale; so the program can tell what it does not have with it.
 */
final class Proofs {

  private static final String FILE = "/agreement/proofs.properties";

  private final Properties tests = new Properties();

  Proofs() {
    try (InputStream in = Proofs.class.getResourceAsStream(FILE)) {
      tests.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param key as the agreement's file names it under {@code basis}, or of one of its tables
   * @return names of test classes
   */
  List<String> of(String key) {
    String found = tests.getProperty(key, "");
    return found.isEmpty() ? List.of() : List.of(found.split(",", -1));
  }
}
