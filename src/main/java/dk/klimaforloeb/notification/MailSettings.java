package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.MailAddress;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartRefused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Looks at the settings that hold mail addresses before any bean is made: mails without a usable
 * sender would all be refused, one by one and unseen. Named in {@code META-INF/spring.factories}.
 */
final class MailSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String FROM = "klimaforloeb.mail.from";
  private static final String ADMINISTRATOR = "klimaforloeb.admin.email";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Texts texts = new Texts("notification");
    List<String> wrong = new ArrayList<>();
    String from = context.getEnvironment().getProperty(FROM);
    if (!StringUtils.hasText(from)) {
      wrong.add(texts.get("notification.settings.no-from", FROM));
    } else if (MailAddress.parse(from).isEmpty()) {
      wrong.add(texts.get("notification.settings.unusable", FROM, from));
    }
    String administrator = context.getEnvironment().getProperty(ADMINISTRATOR);
    if (StringUtils.hasText(administrator) && MailAddress.parse(administrator).isEmpty()) {
      wrong.add(texts.get("notification.settings.unusable", ADMINISTRATOR, administrator));
    }
    if (!wrong.isEmpty()) {
      throw new StartRefused(texts.get("notification.settings.refused", String.join(" ", wrong)));
    }
  }
}
