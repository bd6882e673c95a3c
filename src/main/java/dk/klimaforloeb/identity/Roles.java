package dk.klimaforloeb.identity;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Groups;

/** The groups of the public contract: roles that every agreement maps its bodies and people to. */
public final class Roles {

  public static final String KKR_COORDINATOR = "kkr-coordinator";
  public static final String REGIONAL_DATA_TEAM = "regional-data-team";
  public static final String REGIONAL_COORDINATOR = "regional-coordinator";
  public static final String SECRETARIAT = "secretariat";
  public static final String ADMINISTRATIVE_STEERING_GROUP = "administrative-steering-group";
  public static final String POLITICAL_STEERING_GROUP = "political-steering-group";
  public static final String CLIMATE_ALLIANCE = "climate-alliance";
  public static final String KNOWLEDGE_PARTNER = "knowledge-partner";

  /**
   * The engine's own administrators: break-glass, never a caseworker. The web applications ask for
   * a first user as long as the group of this very id is empty.
   */
  public static final String ADMINISTRATORS = Groups.CAMUNDA_ADMIN;

  /** All roles but the municipalities' and the administrators'. */
  public static final List<String> PROGRAMME_ROLES =
      List.of(
          KKR_COORDINATOR,
          REGIONAL_DATA_TEAM,
          REGIONAL_COORDINATOR,
          SECRETARIAT,
          ADMINISTRATIVE_STEERING_GROUP,
          POLITICAL_STEERING_GROUP,
          CLIMATE_ALLIANCE,
          KNOWLEDGE_PARTNER);

  /** Roles that see every municipality's case. */
  public static final Set<String> SEEING_ALL_CASES =
      Set.of(
          KKR_COORDINATOR,
          REGIONAL_DATA_TEAM,
          REGIONAL_COORDINATOR,
          SECRETARIAT,
          ADMINISTRATIVE_STEERING_GROUP,
          KNOWLEDGE_PARTNER);

  /** Stands for the groups of all municipalities where groups are listed. */
  public static final String MUNICIPALITIES = "municipality-*";

  /** Who sees cases: all of them, or those of the own municipality. */
  public static final Set<String> WITH_CASES =
      Set.of(
          KKR_COORDINATOR,
          REGIONAL_DATA_TEAM,
          REGIONAL_COORDINATOR,
          SECRETARIAT,
          ADMINISTRATIVE_STEERING_GROUP,
          KNOWLEDGE_PARTNER,
          MUNICIPALITIES);

  /** Who may be given tasks of a case. */
  public static final Set<String> CASEWORKERS =
      Set.of(
          KKR_COORDINATOR,
          REGIONAL_DATA_TEAM,
          REGIONAL_COORDINATOR,
          SECRETARIAT,
          KNOWLEDGE_PARTNER,
          MUNICIPALITIES);

  /** Roles that watch in Cockpit. */
  static final Set<String> WATCHING_IN_COCKPIT =
      Set.of(KKR_COORDINATOR, REGIONAL_COORDINATOR, SECRETARIAT, ADMINISTRATIVE_STEERING_GROUP);

  private static final String MUNICIPALITY = "municipality-";

  private Roles() {}

  /** The group of a municipality's own users. */
  public static String municipality(String code) {
    return MUNICIPALITY + code;
  }

  /** Whether the list names the group, by itself or as one of the municipalities'. */
  static boolean isOneOf(Set<String> groups, String group) {
    return groups.contains(group) || (isMunicipality(group) && groups.contains(MUNICIPALITIES));
  }

  /** Whether the group is that of a municipality's own users. */
  public static boolean isMunicipality(String group) {
    return group.startsWith(MUNICIPALITY) && group.length() > MUNICIPALITY.length();
  }
}
