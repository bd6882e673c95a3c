package dk.klimaforloeb.benchmark;

import dk.klimaforloeb.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * The journey that both sides go, from {@code journey.yaml}.
 *
 * @param municipality its code
 * @param firstMorning when each journey begins, Danish local time
 * @param bodies who treats the plan before the council
 * @param people groups of each user
 * @param steps what happens, in order
 */
record Script(
    String municipality,
    String firstMorning,
    List<String> bodies,
    Map<String, List<String>> people,
    List<Step> steps) {

  private static final String FILE = "/benchmark/journey.yaml";

  /**
   * A task that is handed in, or the passing of time.
   *
   * @param clock the time that comes, Danish local time; null for a task
   * @param task id of the element
   * @param person user id of who hands it in
   * @param told user ids of who gets a mail when the task arrives
   * @param submit what is handed in to the program: one of the right answers of the tests
   * @param variables what gateways, timers and loops read afterwards
   */
  record Step(
      String clock,
      String task,
      String person,
      List<String> told,
      Map<String, Object> submit,
      Map<String, Object> variables) {

    @SuppressWarnings("unchecked")
    private static Step of(Map<String, Object> step) {
      String person = (String) step.get("person");
      return new Step(
          (String) step.get("clock"),
          (String) step.get("task"),
          person,
          (List<String>) step.getOrDefault("told", person == null ? List.of() : List.of(person)),
          person == null
              ? Map.of()
              : Answers.of(Answers.form((String) step.get("task")), (String) step.get("answer")),
          (Map<String, Object>) step.getOrDefault("variables", Map.of()));
    }
  }

  @SuppressWarnings("unchecked")
  static Script read() {
    try (InputStream in = Script.class.getResourceAsStream(FILE)) {
      Map<String, Object> file = new Yaml().load(in);
      return new Script(
          (String) file.get("municipality"),
          (String) file.get("firstMorning"),
          (List<String>) file.get("bodies"),
          (Map<String, List<String>>) file.get("people"),
          ((List<Map<String, Object>>) file.get("steps")).stream().map(Step::of).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Who gets a mail when a task arrives, by id of its element. */
  Map<String, List<String>> told() {
    Map<String, List<String>> told = new LinkedHashMap<>();
    steps.stream()
        .filter(step -> step.task() != null)
        .forEach(step -> told.put(step.task(), step.told()));
    return told;
  }
}
