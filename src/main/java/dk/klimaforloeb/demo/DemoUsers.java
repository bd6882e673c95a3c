package dk.klimaforloeb.demo;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartupOrder;
import dk.klimaforloeb.identity.Directory;
import dk.klimaforloeb.identity.Roles;
import java.util.ArrayList;
import java.util.List;
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
  private final Texts texts = new Texts("demo");

  DemoUsers(Directory directory, Agreement agreement) {
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

  private void roleUser(String id, String... roles) {
    List.of(roles).forEach(this::role);
    user(
        id, texts.get("demo.user." + id + ".first"), texts.get("demo.user." + id + ".last"), roles);
  }

  private void municipalityUser(Agreement.Municipality municipality) {
    String own = Roles.municipality(municipality.code());
    directory.group(own, texts.get("demo.group.municipality", municipality.name()));
    List<String> groups = new ArrayList<>(List.of(own));
    if (municipality.pioneer()) {
      role(Roles.CLIMATE_ALLIANCE);
      groups.add(Roles.CLIMATE_ALLIANCE);
    }
    user(
        userOf(municipality),
        texts.get("demo.user.kommune.first"),
        texts.get("demo.user.kommune.last", municipality.name()),
        groups.toArray(String[]::new));
  }

  private void administrator() {
    directory.group(Roles.ADMINISTRATORS, new Texts("identity").get("identity.administrators"));
    roleUser("admin", Roles.ADMINISTRATORS);
  }

  /** By the name that the agreement gives it, as everywhere. */
  private void role(String group) {
    if (agreement.groups().containsKey(group)) {
      directory.group(group, agreement.groups().get(group));
    }
  }

  private void user(String id, String firstName, String lastName, String... groups) {
    directory.user(
        new Directory.Person(id, firstName, lastName, id + MAIL_DOMAIN), PASSWORD, List.of(groups));
  }
}
