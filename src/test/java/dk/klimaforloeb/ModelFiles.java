package dk.klimaforloeb;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/** Models and what belongs to them, as they lie in the project. */
public final class ModelFiles {

  private static final Path PROCESSES = Path.of("processes");

  private ModelFiles() {}

  /** All models by their files. */
  public static Map<Path, BpmnModelInstance> models() {
    Map<Path, BpmnModelInstance> models = new TreeMap<>();
    files(PROCESSES, ".bpmn").forEach(f -> models.put(f, Bpmn.readModelFromFile(f.toFile())));
    return models;
  }

  /** The one process of a model. */
  static Process process(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next();
  }

  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the pattern's group finds in the file. */
  static Set<String> found(Pattern pattern, Path file) {
    return pattern.matcher(text(file)).results().map(hit -> hit.group(1)).collect(toSet());
  }

  static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
  }
}
