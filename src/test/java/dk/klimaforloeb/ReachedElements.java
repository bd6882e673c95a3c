package dk.klimaforloeb;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;

/** What the process tests of this run have reached so far; in one JVM, as all of them run. */
public final class ReachedElements {

  private static final Set<String> ELEMENTS = new TreeSet<>();
  private static final Set<String> TEST_CLASSES = new TreeSet<>();

  private ReachedElements() {}

  /** Notes what the history holds before it is forgotten. */
  public static void note(HistoryService history, Class<?> testClass) {
    TEST_CLASSES.add(testClass.getName());
    history
        .createHistoricActivityInstanceQuery()
        .list()
        .forEach(
            reached ->
                ELEMENTS.add(element(reached.getProcessDefinitionKey(), reached.getActivityId())));
  }

  static String element(String process, String id) {
    return process + " " + id;
  }

  static Set<String> elements() {
    return ELEMENTS;
  }

  static Set<String> testClasses() {
    return TEST_CLASSES;
  }
}
