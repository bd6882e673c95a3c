package dk.klimaforloeb.network;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.Roles;
import java.util.Set;

/**
 * Who may do what with the processes of the network. All of them run outside the municipalities'
 * cases, so that municipalities neither see nor start them: what concerns one comes to it by mail.
 */
public final class NetworkRights {

  /** Who proposes what is done together. */
  public static final Set<String> STARTERS =
      Set.of(Roles.KKR_COORDINATOR, Roles.REGIONAL_COORDINATOR, Roles.SECRETARIAT);

  private NetworkRights() {}

  /** Of a process that others start. */
  public static DefinitionRights ofProcess(String key) {
    return DefinitionRights.process(key)
        .readBy(Roles.WITH_CASES)
        .workedOnBy(Roles.CASEWORKERS)
        .runsOutsideCases();
  }

  /** Of a process that a person starts from Tasklist's menu. */
  public static DefinitionRights ofAction(String key) {
    return ofProcess(key).startedBy(STARTERS);
  }
}
