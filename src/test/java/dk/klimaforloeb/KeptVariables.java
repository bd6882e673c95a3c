package dk.klimaforloeb;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which variables may stay in a process: those that its model names, in an expression, a mapping or
 * a loop, and those that the code beside its {@code *Model} or every case has a name for. What
 * people wrote is none of them.
 */
public final class KeptVariables {

  private static final Path CODE = Path.of("src/main/java");

  private static final Set<String> OF_THE_ENGINE =
      Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

  private static final Pattern CONSTANT =
      Pattern.compile("ProcessVariable\\s*\\.(?:of|listOf|mapOf)\\(\\s*\"(\\w+)\"");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\starget|(?:camunda:collection|camunda:elementVariable|camunda:initiator)"
              + "|<camunda:outputParameter name)=\"(\\w+)\"");

  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

  private KeptVariables() {}

  /** In any process. */
  public static Set<String> ofAll() {
    return of(ModelFiles.models().keySet().stream().map(ModelFiles::stem).toArray(String[]::new));
  }

  /**
   * In instances of these.
   *
   * @param processes ids
   */
  public static Set<String> of(String... processes) {
    Set<String> kept = new TreeSet<>(OF_THE_ENGINE);
    kept.addAll(constants(code("CaseModel.java")));
    kept.addAll(constants(code("CaseActionModel.java")));
    // What comes with a message belongs to whoever takes it.
    ModelFiles.files(CODE, ".java").stream()
        .filter(file -> file.getParent().endsWith("messages"))
        .map(KeptVariables::constants)
        .forEach(kept::addAll);
    for (Path model : ModelFiles.models().keySet()) {
      if (List.of(processes).contains(ModelFiles.stem(model))) {
        kept.addAll(ModelFiles.found(NAMED, model));
        for (String expression : ModelFiles.found(EXPRESSION, model)) {
          // A quoted word is a value.
          kept.addAll(List.of(expression.replaceAll("'[^']*'", "").split("\\W+")));
        }
        String type = ModelFiles.stem(model).replace("-", "") + "model.java";
        Path folder = code(type).getParent();
        ModelFiles.files(folder, ".java").stream()
            // Processes below have a folder of their own.
            .filter(file -> file.getParent().equals(folder))
            .map(KeptVariables::constants)
            .forEach(kept::addAll);
      }
    }
    return kept;
  }

  private static Set<String> constants(Path file) {
    return ModelFiles.found(CONSTANT, file);
  }

  private static Path code(String name) {
    return ModelFiles.files(CODE, ".java").stream()
        .filter(file -> file.getFileName().toString().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name));
  }
}
