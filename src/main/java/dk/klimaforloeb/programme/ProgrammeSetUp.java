package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.identity.Directory;
import dk.klimaforloeb.identity.Grants;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.identity.TaskFilters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Brings groups, rights, tenants and Tasklist's filters in line with the agreement. */
@Component
public class ProgrammeSetUp {

  private final Agreement agreement;
  private final Directory directory;
  private final Grants grants;
  private final TaskFilters filters;
  private final RoleKinds kinds;
  private final Texts texts = new Texts("programme");

  ProgrammeSetUp(
      Agreement agreement,
      Directory directory,
      Grants grants,
      TaskFilters filters,
      RoleKinds kinds) {
    this.kinds = kinds;
    this.agreement = agreement;
    this.directory = directory;
    this.grants = grants;
    this.filters = filters;
  }

  /** Makes what is missing and updates names; may be called again and again. */
  public void setUp() {
    Map<String, String> groups = groups();
    groups.forEach(directory::group);
    groups.keySet().forEach(grants::giveRightsOf);
    directory.tenant(CaseTenants.PROGRAMME, texts.get("programme.tenant"), seeingAllCases());
    agreement.municipalities().forEach(this::tenant);
    filters.provide(groups);
  }

  /** Danish names of all groups by their ids. */
  Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>(agreement.groups());
    agreement
        .municipalities()
        .forEach(
            municipality ->
                groups.put(
                    Roles.municipality(municipality.code()),
                    texts.get("programme.municipality", municipality.name())));
    return groups;
  }

  private void tenant(Agreement.Municipality municipality) {
    List<String> members = new ArrayList<>(seeingAllCases());
    members.add(Roles.municipality(municipality.code()));
    directory.tenant(municipality.code(), municipality.name(), members);
  }

  /** Of the roles that see all cases, those that this agreement has. */
  private List<String> seeingAllCases() {
    return agreement.groups().keySet().stream()
        .filter(group -> Roles.SEEING_ALL_CASES.contains(kinds.of(group)))
        .toList();
  }
}
