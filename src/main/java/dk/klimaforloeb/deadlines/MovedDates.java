package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Tells which tasks of a case got another date, all that moved at one time together. */
@Component
class MovedDates implements CaseHappenings {

  /** What one act moves is written task by task. */
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private final DueDateRows rows;
  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;
  private final Texts texts = new Texts("deadlines");

  MovedDates(DueDateRows rows, HistoryService historyService, WithoutPerson withoutPerson) {
    this.rows = rows;
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    List<DueDateRows.Move> moves = rows.moves(key.value());
    if (moves.isEmpty()) {
      return List.of();
    }
    Map<String, String> names = names(key);
    return together(moves).stream().map(some -> happening(some, names)).toList();
  }

  private static List<List<DueDateRows.Move>> together(List<DueDateRows.Move> moves) {
    List<List<DueDateRows.Move>> together = new ArrayList<>();
    DueDateRows.Move before = null;
    for (DueDateRows.Move move : moves) {
      if (before == null || !isWith(before, move)) {
        together.add(new ArrayList<>());
      }
      together.get(together.size() - 1).add(move);
      before = move;
    }
    return together;
  }

  private static boolean isWith(DueDateRows.Move before, DueDateRows.Move move) {
    return Objects.equals(before.person(), move.person())
        && Duration.between(before.at(), move.at()).compareTo(AT_ONCE) < 0;
  }

  private Happening happening(List<DueDateRows.Move> moves, Map<String, String> names) {
    Instant at = moves.get(moves.size() - 1).at();
    return new Happening(
        at,
        false,
        texts.get("deadlines.moved", moves.size()),
        moves.get(0).person(),
        moves.stream()
            .map(move -> new Line(names.getOrDefault(move.taskId(), ""), words(move)))
            .filter(line -> !line.label().isEmpty())
            .toList());
  }

  private String words(DueDateRows.Move move) {
    return move.before() == null
        ? move.due().line()
        : texts.get("deadlines.moved.from", move.due().line(), DueWords.shortDay(move.before()));
  }

  private Map<String, String> names(CaseKey key) {
    return withoutPerson.call(
        () ->
            historyService
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(key.value())
                .list()
                .stream()
                .collect(
                    Collectors.toMap(HistoricTaskInstance::getId, HistoricTaskInstance::getName)));
  }
}
