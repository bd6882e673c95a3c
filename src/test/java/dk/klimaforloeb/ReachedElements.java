package dk.klimaforloeb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;

/**
 * What the process tests have reached, in a file for each class: they run in more than one virtual
 * machine.
 */
public final class ReachedElements {

  private static final Path FOLDER = Path.of("target", "reached");

  /** Of the classes that this virtual machine runs. */
  private static final Map<String, Set<String>> ELEMENTS = new HashMap<>();

  private ReachedElements() {}

  /** Notes what the history holds before it is forgotten. */
  public static void note(HistoryService history, Class<?> testClass) {
    Set<String> reached = ELEMENTS.computeIfAbsent(testClass.getName(), any -> new TreeSet<>());
    history
        .createHistoricActivityInstanceQuery()
        .list()
        .forEach(one -> reached.add(element(one.getProcessDefinitionKey(), one.getActivityId())));
    try {
      Files.createDirectories(FOLDER);
      Files.write(FOLDER.resolve(testClass.getName()), reached);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String element(String process, String id) {
    return process + " " + id;
  }

  static boolean isNoted(String testClass) {
    return Files.exists(FOLDER.resolve(testClass));
  }

  static List<String> elements(String testClass) {
    try {
      return Files.readAllLines(FOLDER.resolve(testClass));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
