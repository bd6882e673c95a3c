package dk.klimaforloeb.journey;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Set;

/**
 * Who may do what with the processes of a journey: alike in all of them, since the agreement's
 * division of tasks may give a task of any of them to any party. Each process declares itself, in
 * its {@code *Tasks} class.
 */
public final class JourneyRights {

  private JourneyRights() {}

  /** Of one of the journey's processes. */
  public static DefinitionRights ofProcess(String key) {
    return DefinitionRights.process(key).readBy(Roles.WITH_CASES).workedOnBy(Roles.CASEWORKERS);
  }

  /**
   * Of an action that a person starts from Tasklist's menu.
   *
   * @param starters who may; {@link Roles#MUNICIPALITIES} for each municipality in its own case
   */
  public static DefinitionRights ofAction(String key, Set<String> starters) {
    return ofProcess(key).startedBy(starters).runsOutsideCases();
  }

  /** Of one of the journey's decisions. */
  public static DefinitionRights ofDecision(String key) {
    return DefinitionRights.decision(key).readBy(Roles.WITH_CASES);
  }
}
