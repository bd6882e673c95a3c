package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.OwnRights;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Has the program try again what it has given up, with the rights of whoever asks: the engine
 * checks each and writes down who it was.
 */
@Component
class Retries {

  /**
   * One attempt, at once: what fails again is seen again within seconds, not after all the pauses
   * between the attempts that its process gives it.
   */
  private static final int ATTEMPTS = 1;

  private final Stops stops;
  private final ManagementService managementService;
  private final OwnRights rights;
  private final Clock clock;
  private final Texts texts = new Texts("faults");

  Retries(Stops stops, ManagementService managementService, OwnRights rights, Clock clock) {
    this.stops = stops;
    this.managementService = managementService;
    this.rights = rights;
    this.clock = clock;
  }

  /** Whether whoever asks holds the right on the process, or on all. */
  boolean mayRetry(String process) {
    return rights.holdOn(process.isEmpty() ? "*" : process, ProcessDefinitionPermissions.RETRY_JOB);
  }

  /**
   * @param kind of a stop
   * @return empty when there is none like that any more, or none that whoever asks may know of
   * @throws Refused to who may not, with 403
   */
  Optional<Begun> retry(String kind) {
    Optional<Stop> found =
        stops.all().stream().filter(stop -> stop.kind().equals(kind)).findFirst();
    if (!mayRetry(found.map(Stop::process).orElse(""))) {
      throw new Refused(HttpStatus.FORBIDDEN, texts.get("faults.work.not-yours"));
    }
    return found.map(this::retry);
  }

  private Begun retry(Stop stop) {
    int begun = 0;
    int paused = 0;
    for (String id : stop.jobs()) {
      Job job = managementService.createJobQuery().jobId(id).noRetriesLeft().singleResult();
      if (job != null && isBegun(job)) {
        begun += job.isSuspended() ? 0 : 1;
        paused += job.isSuspended() ? 1 : 0;
      }
    }
    return new Begun(begun, paused, stop.incidents().size() - begun - paused);
  }

  /** One by one: what ends in between, because somebody else was faster, holds no other back. */
  private boolean isBegun(Job job) {
    try {
      managementService
          .setJobRetries(ATTEMPTS)
          .jobId(job.getId())
          .dueDate(Date.from(clock.instant()))
          .execute();
      return true;
    } catch (NullValueException e) {
      return false;
    }
  }

  /**
   * What a retry did.
   *
   * @param begun how many are tried now
   * @param paused how many are tried when their case's pause has ended
   * @param left how many are not, as they have ended meanwhile or are no work of the program's own
   */
  record Begun(int begun, int paused, int left) {}
}
