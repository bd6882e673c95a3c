package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.DivisionTable;
import dk.klimaforloeb.engine.DecisionTables;
import dk.klimaforloeb.engine.TaskMoved;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What an amendment of the division of tasks would have changed, changes, and moves. */
@Component
public class AmendedWork {

  private static final String KEY = Agreement.Decisions.TASK_DIVISION;

  private final DecisionTables tables;
  private final TaskDivision division;
  private final AllocationRows rows;
  private final AllocatedTasks tasks;
  private final Allocations allocations;
  private final OpenWork work;
  private final WithoutPerson withoutPerson;
  private final ApplicationEventPublisher events;

  AmendedWork(
      DecisionTables tables,
      TaskDivision division,
      AllocationRows rows,
      AllocatedTasks tasks,
      Allocations allocations,
      OpenWork work,
      WithoutPerson withoutPerson,
      ApplicationEventPublisher events) {
    this.tables = tables;
    this.division = division;
    this.rows = rows;
    this.tasks = tasks;
    this.allocations = allocations;
    this.work = work;
    this.withoutPerson = withoutPerson;
    this.events = events;
  }

  /** The table that rules now. */
  public DivisionTable ruling() {
    return DivisionTable.of(tables.content(tables.newest(KEY)));
  }

  /** Its version. */
  public int version() {
    return tables.newest(KEY).getVersion();
  }

  /** How often work that was given since then would have been given to others. */
  public Map<Shift, Integer> onGiven(Instant since, DivisionTable changed) {
    TriedDivision before = new TriedDivision(ruling().dmn());
    TriedDivision after = new TriedDivision(changed.dmn());
    Map<Shift, Integer> shifts = new TreeMap<>();
    for (AllocationRows.Given given : rows.givenSince(since)) {
      String to = after.group(given.taskType(), given.topic());
      boolean isChanged = !before.group(given.taskType(), given.topic()).equals(to);
      if (isChanged && !to.equals(given.candidateGroup())) {
        shifts.merge(
            new Shift(given.taskType(), given.candidateGroup(), to, false),
            given.howOften(),
            Integer::sum);
      }
    }
    return shifts;
  }

  /** Which open tasks would lie elsewhere; in all tenants, whoever asks. */
  public Map<Shift, Integer> onOpen(DivisionTable changed) {
    TriedDivision before = new TriedDivision(ruling().dmn());
    TriedDivision after = new TriedDivision(changed.dmn());
    return withoutPerson.call(
        () ->
            work.shifts(
                known -> isChanged(known, before, after),
                known -> after.group(known.taskType(), known.topic())));
  }

  /**
   * Moves the open tasks that a version names another group for than the one before it did, to whom
   * the table names that rules now. What somebody has taken stays. To be called in a step that
   * begins its own transaction ({@code asyncBefore}): when somebody takes a task meanwhile, the
   * step is done again.
   *
   * @return how many were moved
   */
  public int move(int version) {
    TriedDivision before = tried(version - 1);
    TriedDivision after = tried(version);
    return withoutPerson.call(
        () ->
            (int)
                tasks.openWhere(known -> isChanged(known, before, after)).stream()
                    .filter(task -> isMoved(task, before, after))
                    .count());
  }

  private boolean isMoved(Task task, TriedDivision before, TriedDivision after) {
    return allocations
        .known(task)
        .filter(known -> isChanged(known, before, after))
        .filter(known -> moves(task, known))
        .isPresent();
  }

  private boolean moves(Task task, Allocations.Known known) {
    TaskDivision.Answer now = division.answer(known.taskType(), known.topic());
    String from = known.candidateGroup();
    if (from.equals(now.candidateGroup())
        || task.getAssignee() != null
        || !tasks.isOfferedTo(task.getId(), from)) {
      return false;
    }
    tasks.move(task.getId(), from, now.candidateGroup());
    allocations.allocateAgain(task, now);
    events.publishEvent(new TaskMoved(task.getId()));
    return true;
  }

  private TriedDivision tried(int version) {
    return new TriedDivision(tables.content(tables.version(KEY, version)));
  }

  private static boolean isChanged(
      Allocations.Known known, TriedDivision before, TriedDivision after) {
    return !before
        .group(known.taskType(), known.topic())
        .equals(after.group(known.taskType(), known.topic()));
  }
}
