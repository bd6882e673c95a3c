package dk.klimaforloeb.agreement.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says why the agreement was refused, and nothing else: no stack trace helps to mend a file. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalReporter.class);

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof AgreementRefused refused) {
        LOG.error(refused.getMessage());
        return true;
      }
    }
    return false;
  }
}
