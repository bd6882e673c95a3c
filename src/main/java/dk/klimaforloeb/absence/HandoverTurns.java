package dk.klimaforloeb.absence;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.OfferedTasks;
import dk.klimaforloeb.identity.PeopleSeen;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells which tasks of a case went from one person to another; not who took them first. */
@Component
class HandoverTurns implements CaseHappenings {

  private final HeldTasks tasks;
  private final OfferedTasks offered;
  private final PeopleSeen seen;
  private final Colleagues colleagues;
  private final Texts texts = new Texts("absence");

  HandoverTurns(HeldTasks tasks, OfferedTasks offered, PeopleSeen seen, Colleagues colleagues) {
    this.tasks = tasks;
    this.offered = offered;
    this.seen = seen;
    this.colleagues = colleagues;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    List<HeldTasks.MovedTask> moved = tasks.movedIn(key.value());
    Map<String, Set<String>> groups =
        moved.isEmpty() || seen.areSeen()
            ? Map.of()
            : offered.groups(key.municipalityCode().orElseThrow());
    return moved.stream()
        .map(
            task -> happening(task, seen.areSeenWith(groups.getOrDefault(task.taskId(), Set.of()))))
        .toList();
  }

  private Happening happening(HeldTasks.MovedTask task, boolean isNamed) {
    HeldTasks.Moved move = task.move();
    return new Happening(
        move.at(),
        false,
        texts.get(
            "absence.turn." + move.kind() + manner(move, isNamed),
            name(move.from()),
            name(move.to()),
            name(move.by()),
            task.name()),
        // The sentence has all who took part.
        null,
        move.reason() == null
            ? List.of()
            : List.of(new Line(texts.get("absence.turn.reason"), move.reason())));
  }

  private static String manner(HeldTasks.Moved move, boolean isNamed) {
    if (!isNamed) {
      return ".unnamed";
    }
    return move.from().equals(move.by()) ? ".own" : "";
  }

  private String name(String person) {
    return person == null ? "" : colleagues.name(person);
  }
}
