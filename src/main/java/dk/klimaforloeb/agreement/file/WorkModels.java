package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.ClauseWork;
import dk.klimaforloeb.agreement.ClauseWork.Element;
import dk.klimaforloeb.agreement.ClauseWork.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the program's own diagrams and tables are, by the key under which a file may name them. */
final class WorkModels {

  private final Map<String, Model> models = new TreeMap<>();

  private WorkModels() {}

  /** All on the class path. */
  static WorkModels ofTheProgram() {
    WorkModels all = new WorkModels();
    try {
      for (Resource file : files("bpmn")) {
        try (InputStream in = file.getInputStream()) {
          all.process(Bpmn.readModelFromStream(in));
        }
      }
      for (Resource file : files("dmn")) {
        try (InputStream in = file.getInputStream()) {
          Dmn.readModelFromStream(in)
              .getModelElementsByType(Decision.class)
              .forEach(
                  decision ->
                      all.models.put(
                          decision.getId(),
                          new Model(Kind.DECISION, decision.getName(), List.of())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private static List<Resource> files(String ending) throws IOException {
    return Stream.of(
            new PathMatchingResourcePatternResolver()
                .getResources("classpath*:processes/**/*." + ending))
        .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
        .toList();
  }

  private void process(BpmnModelInstance model) {
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    models.put(process.getId(), new Model(Kind.PROCESS, process.getName(), List.of()));
    for (UserTask task : model.getModelElementsByType(UserTask.class)) {
      Element element =
          new Element(process.getId(), process.getName(), task.getId(), task.getName());
      models.merge(
          task.getCamundaFormRef(),
          new Model(Kind.TASK, task.getName(), List.of(element)),
          (known, another) -> known.and(element));
    }
  }

  Optional<Model> find(String key) {
    return Optional.ofNullable(models.get(key));
  }

  /** What stands in none of these. */
  List<String> without(Map<String, ?> keys) {
    return models.keySet().stream().filter(key -> !keys.containsKey(key)).toList();
  }

  /**
   * @param elements of a task, wherever its form is used
   */
  record Model(ClauseWork.Kind kind, String name, List<Element> elements) {

    private Model and(Element element) {
      List<Element> all = new ArrayList<>(elements);
      all.add(element);
      return new Model(kind, name, List.copyOf(all));
    }
  }
}
