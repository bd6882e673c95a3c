package dk.klimaforloeb.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which setting is missing, in one line: no stack trace helps to set it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SettingRefusalReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(SettingRefusalReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SettingRefused refused) {
        LOG.error(refused.getMessage());
        return true;
      }
    }
    return false;
  }
}
