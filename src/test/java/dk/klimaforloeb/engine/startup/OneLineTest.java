package dk.klimaforloeb.engine.startup;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log tells of a job that failed. */
class OneLineTest {

  private final LoggerContext logback = new LoggerContext();
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private Logger jobs;

  @BeforeEach
  void listen() {
    logback.addTurboFilter(new OneLine());
    jobs = logback.getLogger("org.camunda.bpm.engine.jobexecutor");
    log.start();
    jobs.addAppender(log);
  }

  @Test
  void namesTheExceptionsAndNothingThatTheySay() {
    jobs.warn(
        "ENGINE-14006 Exception while executing job {}: ",
        "7",
        new IllegalStateException("kim@example", new IllegalArgumentException("kim")));

    assertThat(log.list).hasSize(1);
    assertThat(log.list.get(0).getThrowableProxy()).isNull();
    assertThat(log.list.get(0).getFormattedMessage())
        .isEqualTo("ENGINE-14006 IllegalStateException < IllegalArgumentException");
  }

  @Test
  void saysNothingOfAJobThatTwoNodesWanted() {
    jobs.warn("ENGINE-14006 Exception {}: ", "7", new OptimisticLockingException("two"));
    jobs.warn("ENGINE-14006 Exception {}: {}.", "7", "OptimisticLockingException");

    assertThat(log.list).isEmpty();
  }

  @Test
  void leavesWhatHasNoTraceAsItIs() {
    jobs.warn("ENGINE-14009 Timeout during shutdown");

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("ENGINE-14009 Timeout during shutdown");
  }
}
