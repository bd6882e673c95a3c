package dk.klimaforloeb.deadlines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the tasks are due that come, at the end of the office day. */
@Component
public class Deadlines {

  private static final LocalTime OFFICE_CLOSES = LocalTime.of(16, 0);

  private final DateOrder order;
  private final DueDateRows rows;
  private final Clock clock;

  Deadlines(DateOrder order, DueDateRows rows, Clock clock) {
    this.order = order;
    this.rows = rows;
    this.clock = clock;
  }

  /**
   * The due date of the user task at which the execution has arrived; called from the models.
   *
   * @return null for a step that the municipality takes when it chooses
   */
  public Date due(DelegateExecution execution) {
    return moment(order.of(Steps.arrived(execution, execution)).dueOn());
  }

  /**
   * Writes down where the date of a task comes from that has come, before anybody is told of it.
   */
  @EventListener(condition = "#task.eventName == 'create'")
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void taskArrived(DelegateTask task) {
    DueDate due = order.of(Steps.arrived(task.getExecution(), task));
    rows.add(
        task.getId(), due, task.getTenantId(), task.getExecution().getProcessBusinessKey(), null);
    task.setDescription(described(task.getDescription(), Optional.empty(), due));
  }

  /** The description of a task, which ends in the line about its date. */
  static String described(String description, Optional<DueDate> before, DueDate now) {
    String told = Optional.ofNullable(description).orElse("");
    String bare =
        before
            .map(DueDate::line)
            .filter(told::endsWith)
            .map(line -> told.substring(0, told.length() - line.length()))
            .orElse(told)
            .stripTrailing();
    return bare.isEmpty() ? now.line() : bare + "\n\n" + now.line();
  }

  /** The end of a day in the office; null for no day. */
  Date moment(LocalDate day) {
    return day == null
        ? null
        : Date.from(day.atTime(OFFICE_CLOSES).atZone(clock.getZone()).toInstant());
  }
}
