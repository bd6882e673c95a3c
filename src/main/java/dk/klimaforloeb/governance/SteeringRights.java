package dk.klimaforloeb.governance;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Set;

/**
 * Who may do what with the processes of the steering groups: they run in the programme's tenant, in
 * which no municipality is, and each task lies with whom the agreement names.
 */
public final class SteeringRights {

  /** Roles that may read what is going on. */
  public static final Set<String> READERS =
      Set.of(
          Roles.KKR_COORDINATOR,
          Roles.REGIONAL_COORDINATOR,
          Roles.REGIONAL_DATA_TEAM,
          Roles.SECRETARIAT,
          Roles.ADMINISTRATIVE_STEERING_GROUP);

  /** Who may be asked to carry a decision out, or to serve a steering group. */
  static final Set<String> WORKERS =
      Set.of(
          Roles.KKR_COORDINATOR,
          Roles.REGIONAL_COORDINATOR,
          Roles.REGIONAL_DATA_TEAM,
          Roles.SECRETARIAT);

  private SteeringRights() {}

  /** Of one of their processes. */
  public static DefinitionRights ofProcess(String key) {
    return DefinitionRights.process(key).readBy(READERS).workedOnBy(WORKERS).runsOutsideCases();
  }

  /** Of one of their decision tables. */
  public static DefinitionRights ofDecision(String key) {
    return DefinitionRights.decision(key).readBy(READERS);
  }
}
