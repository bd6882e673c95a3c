package dk.klimaforloeb.engine;

import java.util.Set;

/**
 * Which groups may do what with a process or a decision. The capability that owns it declares this
 * as a bean; what nobody declares is closed to everybody but administrators. Inside a process, a
 * case's tenant and a task's candidate groups narrow it further.
 *
 * @param key of the process or decision
 * @param readers who sees its instances, tasks and history in the cases that are theirs
 * @param workers who reads and may have tasks of the process
 * @param starters who reads, and may start the process from Tasklist
 * @param outsideCases whether the process may run outside a municipality's case
 */
public record DefinitionRights(
    Kind kind,
    String key,
    Set<String> readers,
    Set<String> workers,
    Set<String> starters,
    boolean outsideCases) {

  /** What the rights are on. */
  public enum Kind {
    PROCESS,
    DECISION
  }

  /** Copies the groups. */
  public DefinitionRights {
    readers = Set.copyOf(readers);
    workers = Set.copyOf(workers);
    starters = Set.copyOf(starters);
  }

  /** Of a process, for nobody yet. */
  public static DefinitionRights process(String key) {
    return new DefinitionRights(Kind.PROCESS, key, Set.of(), Set.of(), Set.of(), false);
  }

  /** Of a decision, for nobody yet. */
  public static DefinitionRights decision(String key) {
    return new DefinitionRights(Kind.DECISION, key, Set.of(), Set.of(), Set.of(), false);
  }

  /** The same, read by these groups. */
  public DefinitionRights readBy(Set<String> groups) {
    return new DefinitionRights(kind, key, groups, workers, starters, outsideCases);
  }

  /** The same, worked on by these groups. */
  public DefinitionRights workedOnBy(Set<String> groups) {
    return new DefinitionRights(kind, key, readers, groups, starters, outsideCases);
  }

  /** The same, started by these groups. */
  public DefinitionRights startedBy(Set<String> groups) {
    return new DefinitionRights(kind, key, readers, workers, groups, outsideCases);
  }

  /** The same, of a process that may run outside a municipality's case as well. */
  public DefinitionRights runsOutsideCases() {
    return new DefinitionRights(kind, key, readers, workers, starters, true);
  }
}
