package dk.klimaforloeb.notification;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class NotificationConfiguration {

  static final String STREAM_PROVIDER = "jakarta.mail.util.StreamProvider";

  /**
   * Names the part of the mail library that it otherwise searches all jars for, many times for each
   * mail: 2.5 to 7 ms of processor time became 0.1.
   */
  NotificationConfiguration() {
    if (System.getProperty(STREAM_PROVIDER) == null) {
      System.setProperty(STREAM_PROVIDER, "org.eclipse.angus.mail.util.MailStreamProvider");
    }
  }
}
