package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.access.Audience;
import dk.klimaforloeb.engine.access.Audiences;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which routes the roles need. A group that is no role is told nothing more than the start page.
 */
@Component
class RoleAudiences implements Audiences {

  private final RoleKinds kinds;

  RoleAudiences(RoleKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Set<Audience> of(Collection<String> groups) {
    Set<Audience> audiences = EnumSet.of(Audience.ANYBODY, Audience.ALL);
    groups.forEach(group -> audiences.addAll(of(kinds.of(group))));
    return audiences;
  }

  private static Set<Audience> of(String group) {
    Set<Audience> audiences = EnumSet.noneOf(Audience.class);
    if (group.equals(Roles.ADMINISTRATORS)) {
      audiences.addAll(EnumSet.allOf(Audience.class));
    }
    if (Roles.isMunicipality(group)) {
      audiences.add(Audience.CASES);
    }
    if (Roles.SEEING_ALL_CASES.contains(group)) {
      audiences.addAll(EnumSet.of(Audience.CASES, Audience.OVERVIEW));
    }
    if (Roles.WATCHING_IN_COCKPIT.contains(group)) {
      audiences.add(Audience.COCKPIT);
    }
    return audiences;
  }
}
