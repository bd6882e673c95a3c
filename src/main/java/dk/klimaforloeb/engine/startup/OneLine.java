package dk.klimaforloeb.engine.startup;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A job that fails is one line, naming the exceptions only: an incident in Cockpit has the rest,
 * and the message may hold what somebody typed. A job that two nodes wanted is nothing to tell.
 */
final class OneLine extends TurboFilter
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String JOBS = "org.camunda.bpm.engine.jobexecutor";
  private static final String RACE = OptimisticLockingException.class.getSimpleName();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext logback
        && logback.getTurboFilterList().stream().noneMatch(OneLine.class::isInstance)) {
      logback.addTurboFilter(this);
    }
  }

  @Override
  public FilterReply decide(
      Marker marker, Logger logger, Level level, String format, Object[] params, Throwable t) {
    if (format == null || !level.isGreaterOrEqual(Level.WARN) || !logger.getName().equals(JOBS)) {
      return FilterReply.NEUTRAL;
    }
    Object[] given = params == null ? new Object[0] : params;
    Optional<Throwable> thrown =
        Stream.concat(Stream.ofNullable(t), Arrays.stream(given))
            .filter(Throwable.class::isInstance)
            .map(Throwable.class::cast)
            .findFirst();
    if (thrown.filter(OptimisticLockingException.class::isInstance).isPresent()
        || Arrays.asList(given).contains(RACE)) {
      return FilterReply.DENY;
    }
    if (thrown.isEmpty()) {
      return FilterReply.NEUTRAL;
    }
    logger.warn("{} {}", format.split(" ", 2)[0], names(thrown.get()));
    return FilterReply.DENY;
  }

  private static String names(Throwable thrown) {
    StringBuilder names = new StringBuilder(thrown.getClass().getSimpleName());
    for (Throwable t = thrown.getCause(); t != null; t = t.getCause()) {
      names.append(" < ").append(t.getClass().getSimpleName());
    }
    return names.toString();
  }
}
