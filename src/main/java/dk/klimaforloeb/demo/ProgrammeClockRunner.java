package dk.klimaforloeb.demo;

import dk.klimaforloeb.engine.clock.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs the demo's jobs in place of the engine's job executor: a few times a second what is due, and
 * on request everything up to a later time, each job with the clock at its own due date. One thread
 * does both, so that no job overtakes another; nobody is logged in to it.
 */
@Component
@Profile("demo")
class ProgrammeClockRunner implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(ProgrammeClockRunner.class);
  private static final Duration TICK = Duration.ofMillis(300);
  private static final Duration LONGEST_JOB = Duration.ofSeconds(30);

  /** What the engine appends to an element's id for the job that begins its multiple instances. */
  private static final String ALL_OF_MULTI_INSTANCE = "#multiInstanceBody";

  /** Ends a walk in which jobs make new jobs without end. */
  private static final int MOST_JOBS = 50_000;

  private final MovableClock clock;
  private final ClockPosition position;
  private final ManagementService managementService;
  private final RuntimeService runtimeService;
  private final DueJobs jobs;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread runner = new Thread(task, "programme-clock");
            runner.setDaemon(true);
            return runner;
          });
  private volatile boolean isStopping;

  ProgrammeClockRunner(
      MovableClock clock,
      ClockPosition position,
      ManagementService managementService,
      RuntimeService runtimeService) {
    this.clock = clock;
    this.position = position;
    this.managementService = managementService;
    this.runtimeService = runtimeService;
    this.jobs = new DueJobs(managementService, clock.getZone());
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    thread.scheduleWithFixedDelay(this::tick, 0, TICK.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void destroy() throws InterruptedException {
    isStopping = true;
    thread.shutdown();
    if (!thread.awaitTermination(LONGEST_JOB.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warn("a job is still running");
    }
  }

  /** The programme's time. */
  OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Runs what is due. Waits for a walk that is under way. */
  Walk drain() {
    return inTurn(() -> walkTo(clock.instant()));
  }

  /**
   * Moves the clock and runs everything that falls due on the way. Waits for a walk that is under
   * way.
   *
   * @param to Copenhagen time
   * @throws ClockBehindException when that is before the present minute
   */
  Walk moveTo(LocalDateTime to) {
    return inTurn(() -> walkTo(target(to)));
  }

  /** In the hour that a night has twice, the time that has not passed yet is meant. */
  private Instant target(LocalDateTime to) {
    Instant presentMinute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    return clock.getZone().getRules().getValidOffsets(to).stream()
        .map(to::toInstant)
        .filter(time -> !time.isBefore(presentMinute))
        .findFirst()
        .orElseGet(() -> inGapOrPast(to, presentMinute));
  }

  private Instant inGapOrPast(LocalDateTime to, Instant presentMinute) {
    Instant time = to.atZone(clock.getZone()).toInstant();
    if (time.isBefore(presentMinute)) {
      throw new ClockBehindException(now());
    }
    return time;
  }

  private Walk inTurn(Callable<Walk> walk) {
    try {
      return thread.submit(walk).get();
    } catch (RejectedExecutionException e) {
      throw new ClockStoppedException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClockStoppedException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void tick() {
    try {
      walkTo(clock.instant());
    } catch (RuntimeException e) {
      LOG.error("the due jobs could not be run", e);
    }
  }

  private Walk walkTo(Instant goal) {
    Steps steps = new Steps();
    boolean isAtGoal = false;
    while (!isAtGoal && steps.mayGoOn()) {
      List<Job> undated = jobs.undated();
      undated.stream().takeWhile(job -> steps.mayGoOn()).forEach(steps::run);
      if (undated.isEmpty()) {
        Optional<DueJobs.Dated> next = jobs.earliest(goal);
        moveClock(next.map(DueJobs.Dated::due).orElse(goal));
        next.ifPresent(dated -> steps.run(dated.job()));
        isAtGoal = next.isEmpty();
      }
    }
    return new Walk(now(), steps.ran, steps.failed, !isAtGoal);
  }

  /** Stored first: killed in between, the program goes on from where the job would have run. */
  private void moveClock(Instant time) {
    if (time.isAfter(clock.instant())) {
      // The store counts whole milliseconds, and what it holds must not lie behind.
      Duration offset = Duration.ofMillis(clock.offsetTo(time).toMillis() + 1);
      position.store(offset);
      clock.moveTo(offset);
    }
  }

  /** What one walk has done so far. */
  private final class Steps {

    private final List<Walk.Step> ran = new ArrayList<>();
    private final List<Walk.Failure> failed = new ArrayList<>();
    private int tried;

    boolean mayGoOn() {
      return !isStopping && tried < MOST_JOBS;
    }

    void run(Job job) {
      if (!jobs.isStillRunnable(job)) {
        return;
      }
      tried++;
      Walk.Step step = describe(job);
      try {
        managementService.executeJob(job.getId());
        jobs.ran(job);
        ran.add(step);
      } catch (OptimisticLockingException e) {
        // Somebody worked on the same case at that moment; the job is still there for the next try.
        LOG.debug("job {} was overtaken", job.getId(), e);
      } catch (RuntimeException e) {
        LOG.warn("{} of {} failed: {}", step.element(), step.process(), e.getMessage());
        failed.add(Walk.Failure.of(step, String.valueOf(e.getMessage())));
      }
    }

    /** Before it runs: its instance may end with it. */
    private Walk.Step describe(Job job) {
      return new Walk.Step(
          job.getDuedate() == null
              ? null
              : LocalDateTime.ofInstant(job.getDuedate().toInstant(), clock.getZone()),
          job.getProcessDefinitionKey(),
          element(job),
          businessKey(job));
    }

    private String element(Job job) {
      if (job.getJobDefinitionId() == null) {
        return null;
      }
      JobDefinition definition =
          managementService
              .createJobDefinitionQuery()
              .jobDefinitionId(job.getJobDefinitionId())
              .singleResult();
      return definition == null
          ? null
          : definition.getActivityId().replace(ALL_OF_MULTI_INSTANCE, "");
    }

    private String businessKey(Job job) {
      if (job.getProcessInstanceId() == null) {
        return null;
      }
      ProcessInstance instance =
          runtimeService
              .createProcessInstanceQuery()
              .processInstanceId(job.getProcessInstanceId())
              .singleResult();
      return instance == null ? null : instance.getBusinessKey();
    }
  }

  /** The clock was to go back. */
  static final class ClockBehindException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient OffsetDateTime now;

    ClockBehindException(OffsetDateTime now) {
      super("the clock never goes back");
      this.now = now;
    }

    OffsetDateTime now() {
      return now;
    }
  }

  /** The program is ending. */
  static final class ClockStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClockStoppedException(Throwable cause) {
      super("the clock runner has ended", cause);
    }
  }
}
