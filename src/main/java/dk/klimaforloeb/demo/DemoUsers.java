package dk.klimaforloeb.demo;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartupOrder;
import dk.klimaforloeb.identity.Directory;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One user for each role and municipality of the agreement, with a password that everyone knows.
 */
@Component
@Profile("demo")
@Order(StartupOrder.SET_UP + 1)
class DemoUsers implements ApplicationRunner {

  static final String PASSWORD = "demo";

  private static final String MUNICIPALITY_PREFIX = "kommune-";
  private static final String MAIL_DOMAIN = "@klimaforloeb.example";

  private final Directory directory;
  private final Agreement agreement;
  private final RoleKinds kinds;
  private final Texts texts = new Texts("demo");

  DemoUsers(Directory directory, Agreement agreement, RoleKinds kinds) {
    this.kinds = kinds;
    this.directory = directory;
    this.agreement = agreement;
  }

  @Override
  public void run(ApplicationArguments args) {
    roleUser("kkr", Roles.KKR_COORDINATOR, Roles.SECRETARIAT);
    roleUser("region", Roles.REGIONAL_COORDINATOR, Roles.SECRETARIAT);
    roleUser("data", Roles.REGIONAL_DATA_TEAM);
    roleUser("styregruppe", Roles.ADMINISTRATIVE_STEERING_GROUP);
    roleUser("politik", Roles.POLITICAL_STEERING_GROUP);
    roleUser("videnspartner", Roles.KNOWLEDGE_PARTNER);
    agreement.municipalities().forEach(this::municipalityUser);
    administrator();
  }

  /** The id of a municipality's user. */
  static String userOf(Agreement.Municipality municipality) {
    return MUNICIPALITY_PREFIX + municipality.code();
  }

  /** Of the roles, a user gets those that this agreement has, and the name of the first. */
  private void roleUser(String id, String... roles) {
    Set<String> wanted = Set.of(roles);
    List<String> groups =
        agreement.groups().keySet().stream()
            .filter(group -> wanted.contains(kinds.of(group)))
            .sorted(Comparator.comparing(group -> List.of(roles).indexOf(kinds.of(group))))
            .toList();
    if (!groups.isEmpty()) {
      user(id, agreement.groups().get(groups.get(0)), texts.get("demo.user.role.last"), groups);
    }
  }

  private void municipalityUser(Agreement.Municipality municipality) {
    List<String> groups = new ArrayList<>(List.of(Roles.municipality(municipality.code())));
    if (municipality.pioneer() && agreement.groups().containsKey(Roles.CLIMATE_ALLIANCE)) {
      groups.add(Roles.CLIMATE_ALLIANCE);
    }
    user(
        userOf(municipality),
        texts.get("demo.user.kommune.first"),
        texts.get("demo.user.kommune.last", municipality.name()),
        groups);
  }

  private void administrator() {
    directory.group(Roles.ADMINISTRATORS, new Texts("identity").get("identity.administrators"));
    user(
        "admin",
        texts.get("demo.user.admin.first"),
        texts.get("demo.user.admin.last"),
        List.of(Roles.ADMINISTRATORS));
  }

  private void user(String id, String firstName, String lastName, List<String> groups) {
    directory.user(
        new Directory.Person(id, firstName, lastName, id + MAIL_DOMAIN), PASSWORD, groups);
  }
}
