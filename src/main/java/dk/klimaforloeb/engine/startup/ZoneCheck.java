package dk.klimaforloeb.engine.startup;

import dk.klimaforloeb.engine.Texts;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The engine keeps times without a zone, in that of the machine: in another than Denmark's,
 * deadlines are wrong and locks look expired, so that mails go twice. Before a database is opened.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ZoneCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    require(TimeZone.getDefault().toZoneId());
  }

  /**
   * @throws StartRefused when its days begin at other times than Denmark's
   */
  static void require(ZoneId zone) {
    if (!zone.getRules().equals(COPENHAGEN.getRules())) {
      throw new StartRefused(
          new Texts("startup").get("startup.zone", zone.getId(), COPENHAGEN.getId()));
    }
  }
}
