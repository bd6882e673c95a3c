package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.engine.startup.StartupOrder;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes sure that somebody can let the others in. */
@Component
@Order(StartupOrder.START + 1)
class FirstAdministrator implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
  private static final int PASSWORD_BYTES = 18;

  private final Directory directory;
  private final Grants grants;
  private final AdminProperties properties;
  private final ClusterLock lock;
  private final Texts texts = new Texts("identity");

  FirstAdministrator(
      Directory directory, Grants grants, AdminProperties properties, ClusterLock lock) {
    this.directory = directory;
    this.grants = grants;
    this.properties = properties;
    this.lock = lock;
  }

  @Override
  public void run(ApplicationArguments args) {
    lock.take(this::provide);
  }

  private void provide() {
    directory.group(Roles.ADMINISTRATORS, texts.get("identity.administrators"));
    grants.giveRightsOf(Roles.ADMINISTRATORS);
    if (directory.hasMembers(Roles.ADMINISTRATORS)) {
      return;
    }
    boolean isGiven = properties.password() != null && !properties.password().isBlank();
    String password = isGiven ? properties.password() : generatedPassword();
    directory.user(
        new Directory.Person(properties.id(), properties.id(), "", properties.email()),
        password,
        List.of(Roles.ADMINISTRATORS));
    if (!isGiven) {
      LOG.warn(texts.get("identity.admin.generated", properties.id(), password));
    }
  }

  /**
   * Long enough for the engine's password policy, whose four kinds of characters the tail supplies.
   */
  private static String generatedPassword() {
    byte[] bytes = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "aA1!";
  }
}
