package dk.klimaforloeb.engine.diagrams;

import java.util.List;
import java.util.Map;

/**
 * A version of a process as people see it.
 *
 * @param definition the engine's id of the version
 * @param process key
 * @param name Danish
 * @param steps the elements that have a name, by id, in the order of the file
 * @param flows all sequence flows
 * @param isWork whether people do something in it; else it is the program's own
 */
public record Diagram(
    String definition,
    String process,
    String name,
    int version,
    Map<String, Step> steps,
    List<Flow> flows,
    boolean isWork) {

  /**
   * An element that somebody knows by name.
   *
   * @param id in the diagram
   * @param name Danish
   * @param kind what it is, in Danish
   * @param calls key of the process that it calls; null for others
   */
  public record Step(String id, String name, String kind, String calls) {}

  /**
   * An arrow between two elements.
   *
   * @param isOnlyWay whether it is the one that leaves its source
   */
  public record Flow(String id, String source, String target, boolean isOnlyWay) {}
}
