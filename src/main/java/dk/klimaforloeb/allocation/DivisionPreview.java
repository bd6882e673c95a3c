package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.agreement.ChangePreview;
import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which open tasks a changed division of tasks moves, before it moves them. */
@Component
class DivisionPreview implements ChangePreview {

  private final TaskDivision rules;
  private final AmendableDivision decided;
  private final AllocatedTasks tasks;
  private final OpenWork work;
  private final Agreement agreement;
  private final Texts texts = new Texts("allocation");

  DivisionPreview(
      TaskDivision rules,
      AmendableDivision decided,
      AllocatedTasks tasks,
      OpenWork work,
      Agreement agreement) {
    this.rules = rules;
    this.decided = decided;
    this.tasks = tasks;
    this.work = work;
    this.agreement = agreement;
  }

  /** A table that was decided has moved what it was to move. */
  @Override
  public List<String> consequences(Map<String, String> decisions) {
    String division = decisions.get(Agreement.Decisions.TASK_DIVISION);
    if (rules.rulesAs(division) && (decided.isAmended() || !tasks.areAnyOfOldTables())) {
      return List.of();
    }
    TriedDivision table = new TriedDivision(division);
    List<String> consequences = new ArrayList<>();
    work.shifts(known -> true, known -> table.group(known.taskType(), known.topic()))
        .forEach((shift, count) -> consequences.add(told(shift, count)));
    return consequences;
  }

  private String told(Shift shift, int count) {
    return texts.get(
        shift.stays() ? "allocation.preview.stays" : "allocation.preview.moves",
        String.valueOf(count),
        shift.taskType(),
        agreement.groupName(shift.from()),
        agreement.groupName(shift.to()));
  }
}
