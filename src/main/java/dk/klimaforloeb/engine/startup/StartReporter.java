package dk.klimaforloeb.engine.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the program does not start, and nothing else. Named in {@code spring.factories}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(StartReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    if (StartEnded.isIn(failure)) {
      return true;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefused refused) {
        LOG.error(refused.getMessage());
        return true;
      }
    }
    return false;
  }
}
