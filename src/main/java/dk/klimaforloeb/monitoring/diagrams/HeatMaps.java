package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.diagrams.Diagram;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Figures of the processes and cases that whoever asks may read. */
@Component
class HeatMaps {

  private final Figures figures;
  private final CurrentPerson person;

  HeatMaps(Figures figures, CurrentPerson person) {
    this.figures = figures;
    this.person = person;
  }

  /** Of processes, each in all of its versions or in the newest. */
  List<ProcessFigures> of(
      List<ReadableProcesses.Process> processes, Selection selection, boolean isNewestOnly) {
    List<String> definitions =
        processes.stream()
            .flatMap(
                process -> process.versions().stream().limit(isNewestOnly ? 1 : Long.MAX_VALUE))
            .map(Diagram::definition)
            .toList();
    Map<String, Figures.Ran> ran = figures.ofProcesses(definitions, selection, tenants(selection));
    return processes.stream()
        .map(
            process ->
                figures(process.newest(), ran.getOrDefault(process.key(), Figures.Ran.NEVER)))
        .toList();
  }

  private static ProcessFigures figures(Diagram diagram, Figures.Ran ran) {
    return new ProcessFigures(
        diagram.process(),
        diagram.name(),
        ran.begun(),
        ran.running(),
        ran.ended(),
        ran.medianDays(),
        ran.ninetiethDays());
  }

  /** Of a process's elements. */
  HeatMap of(ReadableProcesses.Process process, Selection selection) {
    List<Diagram> chosen = chosen(process, selection);
    Map<String, Diagram.Step> steps = new LinkedHashMap<>();
    chosen.forEach(version -> version.steps().forEach(steps::putIfAbsent));
    Map<String, Figures.Used> used =
        figures.ofElements(
            chosen.stream().map(Diagram::definition).toList(),
            steps.keySet(),
            selection,
            tenants(selection));
    Diagram drawn = chosen.get(0);
    return new HeatMap(
        process.key(),
        drawn.name(),
        drawn.version(),
        selection.from().toString(),
        selection.to().toString(),
        steps.values().stream()
            .map(step -> figures(step, used.getOrDefault(step.id(), Figures.Used.NEVER)))
            .toList());
  }

  private static ElementFigures figures(Diagram.Step step, Figures.Used used) {
    return new ElementFigures(
        step.id(),
        step.name(),
        step.kind(),
        step.calls(),
        used.begun(),
        used.medianDays(),
        used.ninetiethDays(),
        used.here());
  }

  /** The newest first; all where those asked for do not exist. */
  static List<Diagram> chosen(ReadableProcesses.Process process, Selection selection) {
    List<Diagram> chosen =
        process.versions().stream().filter(version -> selection.takes(version.version())).toList();
    return chosen.isEmpty() ? process.versions() : chosen;
  }

  private Set<String> tenants(Selection selection) {
    return selection.tenants(person.get().tenants());
  }
}
