package dk.klimaforloeb;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/**
 * What looks after deadlines each morning, and for events each week. Stopped, time passes in tests
 * without the hundreds of mornings that are about nothing else.
 */
public record Mornings(ManagementService management) {

  private static final Date NEVER = Date.from(Instant.parse("2099-01-01T00:00:00Z"));

  /** Those of an engine. */
  public static Mornings of(ProcessEngine engine) {
    return new Mornings(engine.getManagementService());
  }

  /** There are none any more. */
  public void stop() {
    jobs().forEach(job -> management.setJobDuedate(job, NEVER));
  }

  /** The first one is that which comes next on the clock. */
  public void begin() {
    jobs().forEach(job -> management.recalculateJobDuedate(job, false));
  }

  private List<String> jobs() {
    return Stream.of("deadline-watch", "event-watch")
        .flatMap(
            process ->
                management.createJobQuery().processDefinitionKey(process).timers().list().stream())
        .map(Job::getId)
        .toList();
  }
}
