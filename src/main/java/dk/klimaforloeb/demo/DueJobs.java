package dk.klimaforloeb.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/**
 * Which jobs are to be run next. The engine stores due dates without a zone, so in the hour that a
 * night in October has twice, a date may stand for either; read as the first, a repeated timer of
 * the second would be due again and again.
 */
class DueJobs {

  private static final Comparator<Job> OLDEST_FIRST =
      Comparator.comparing(Job::getCreateTime, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Job::getId);

  private final ManagementService managementService;
  private final ZoneId zone;

  /** What ran in a repeated hour; the same once more means the hour's second time. */
  private final Set<RepeatedHour> ranBefore = new HashSet<>();

  DueJobs(ManagementService managementService, ZoneId zone) {
    this.managementService = managementService;
    this.zone = zone;
  }

  /** Jobs that are to run at once, oldest first. */
  List<Job> undated() {
    return runnable().executable().list().stream()
        .filter(job -> job.getDuedate() == null)
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** The job with the earliest due date that is not after the limit. */
  Optional<Dated> earliest(Instant limit) {
    JobQuery query = runnable().duedateLowerThan(justAfter(limit)).orderByJobDuedate().asc();
    List<Job> first = query.listPage(0, 1);
    boolean isRepeated = !first.isEmpty() && overlapAt(local(first.get(0))).isPresent();
    return (isRepeated ? query.list() : first)
        .stream()
            .map(job -> new Dated(job, due(job)))
            .filter(dated -> !dated.due().isAfter(limit))
            .min(Comparator.comparing(Dated::due).thenComparing(dated -> dated.job().getId()));
  }

  /** Whether a job that was found before is there still: another may have ended its instance. */
  boolean isStillRunnable(Job job) {
    return runnable().jobId(job.getId()).count() > 0;
  }

  /** Notes that a job ran at its due date. */
  void ran(Job job) {
    if (job.getDuedate() != null && overlapAt(local(job)).isPresent()) {
      ranBefore.add(RepeatedHour.of(job, local(job)));
    }
  }

  private JobQuery runnable() {
    return managementService.createJobQuery().active().withRetriesLeft();
  }

  /** In a repeated hour the stored dates up to its end may be meant. */
  private Date justAfter(Instant limit) {
    Instant last =
        overlapAt(LocalDateTime.ofInstant(limit, zone))
            .map(overlap -> overlap.getDateTimeBefore().toInstant(overlap.getOffsetAfter()))
            .orElse(limit);
    return Date.from(last.plusMillis(1));
  }

  private Instant due(Job job) {
    LocalDateTime local = local(job);
    return overlapAt(local)
        .map(
            overlap ->
                local.toInstant(
                    ranBefore.contains(RepeatedHour.of(job, local))
                        ? overlap.getOffsetAfter()
                        : overlap.getOffsetBefore()))
        .orElseGet(() -> job.getDuedate().toInstant());
  }

  private LocalDateTime local(Job job) {
    return LocalDateTime.ofInstant(job.getDuedate().toInstant(), zone);
  }

  private Optional<ZoneOffsetTransition> overlapAt(LocalDateTime local) {
    return Optional.ofNullable(zone.getRules().getTransition(local))
        .filter(ZoneOffsetTransition::isOverlap);
  }

  /** A job and the moment that its due date stands for. */
  record Dated(Job job, Instant due) {}

  private record RepeatedHour(String definition, String instance, LocalDateTime due) {

    static RepeatedHour of(Job job, LocalDateTime due) {
      // A repeated timer has whole seconds from its second time on.
      return new RepeatedHour(
          job.getJobDefinitionId(),
          job.getProcessInstanceId(),
          due.truncatedTo(ChronoUnit.SECONDS));
    }
  }
}
