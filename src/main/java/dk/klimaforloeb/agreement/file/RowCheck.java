package dk.klimaforloeb.agreement.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Checks which rows of a decision table are ever taken. Each row is tried with everything that the
 * program asks for, with everything that the table names, and with what nobody has thought of; the
 * first that fits is taken.
 */
final class RowCheck {

  static final String UNHEARD_OF = "a task that no table names";

  private final DmnEngine engine;
  private final String key;
  private final List<String> inputs;
  private final Collection<String> known;
  private final Complaint complaint;

  /**
   * @param known what the program asks the first column for
   * @param complaint told what is wrong: the text's key and its values
   */
  RowCheck(
      DmnEngine engine,
      String key,
      List<String> inputs,
      Collection<String> known,
      Complaint complaint) {
    this.engine = engine;
    this.key = key;
    this.inputs = inputs;
    this.known = known;
    this.complaint = complaint;
  }

  void check(DecisionTable table, byte[] dmn) {
    List<Row> rows = rows(table, dmn);
    rows.forEach(this::namesKnownTasks);
    List<Map<String, String>> questions = questions(rows);
    Map<List<String>, Row> seen = new HashMap<>();
    Set<Row> taken = new LinkedHashSet<>();
    Map<Row, Row> shadows = new HashMap<>();
    for (Map<String, String> question : questions) {
      Row first = null;
      for (Row row : rows) {
        if (fits(row, question)) {
          if (first == null) {
            first = row;
            taken.add(row);
          } else {
            shadows.putIfAbsent(row, first);
          }
        }
      }
    }
    for (Row row : rows) {
      Row same = seen.putIfAbsent(row.cells(), row);
      if (same != null) {
        complaint.about("agreement.dmn.row.duplicate", row.number(), same.number());
      } else if (!taken.contains(row) && shadows.containsKey(row)) {
        complaint.about("agreement.dmn.row.never", row.number(), shadows.get(row).number());
      }
    }
  }

  private void namesKnownTasks(Row row) {
    for (String text : Condition.textsIn(row.cells().get(0))) {
      if (!known.contains(text)) {
        complaint.about(
            "agreement.dmn.unknown.task",
            row.number(),
            inputs.get(0),
            text,
            ReferenceCheck.some(known));
      }
    }
  }

  private List<Row> rows(DecisionTable table, byte[] dmn) {
    List<Row> rows = new ArrayList<>();
    for (Rule rule : table.getRules()) {
      List<String> cells =
          rule.getInputEntries().stream()
              .map(InputEntry::getTextContent)
              .map(String::strip)
              .limit(inputs.size())
              .toList();
      List<Optional<Condition>> conditions = cells.stream().map(Condition::of).toList();
      boolean isForTheEngine = conditions.stream().anyMatch(Optional::isEmpty);
      Row row =
          new Row(
              rows.size() + 1,
              cells,
              conditions,
              isForTheEngine ? Optional.of(alone(dmn, rows.size())) : Optional.empty());
      rows.add(row);
      isUnderstood(row);
    }
    return rows;
  }

  /** A row with an expression of its own is tried by the engine, alone in its table. */
  private byte[] alone(byte[] dmn, int index) {
    DmnModelInstance model = Dmn.readModelFromStream(new ByteArrayInputStream(dmn));
    Decision decision = model.getModelElementById(key);
    DecisionTable table = (DecisionTable) decision.getExpression();
    List<Rule> rules = List.copyOf(table.getRules());
    for (int i = 0; i < rules.size(); i++) {
      if (i != index) {
        table.getRules().remove(rules.get(i));
      }
    }
    return Dmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
  }

  private void isUnderstood(Row row) {
    int own = row.conditions().indexOf(Optional.<Condition>empty());
    if (own >= 0 && ask(row, unheardOf()).isEmpty()) {
      complaint.about(
          "agreement.dmn.row.expression", row.number(), inputs.get(own), row.cells().get(own));
    }
  }

  private Map<String, String> unheardOf() {
    return inputs.stream().collect(Collectors.toMap(input -> input, input -> UNHEARD_OF));
  }

  private List<Map<String, String>> questions(List<Row> rows) {
    List<Map<String, String>> questions = List.of(Map.of());
    for (int i = 0; i < inputs.size(); i++) {
      Set<String> values = new LinkedHashSet<>(i == 0 ? known : Arrays.asList((String) null));
      for (Row row : rows) {
        values.addAll(Condition.textsIn(row.cells().get(i)));
      }
      values.add(UNHEARD_OF);
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> question : questions) {
        for (String value : values) {
          Map<String, String> next = new HashMap<>(question);
          next.put(inputs.get(i), value);
          longer.add(next);
        }
      }
      questions = longer;
    }
    return questions;
  }

  private boolean fits(Row row, Map<String, String> question) {
    if (row.alone().isPresent()) {
      return ask(row, question).orElse(false);
    }
    for (int i = 0; i < row.conditions().size(); i++) {
      if (!row.conditions().get(i).orElseThrow().holdsFor(question.get(inputs.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the row fits; nothing when the engine cannot say. */
  private Optional<Boolean> ask(Row row, Map<String, String> question) {
    try {
      var variables = Variables.createVariables();
      inputs.forEach(input -> variables.putValue(input, question.get(input)));
      return Optional.of(
          !engine
              .evaluateDecisionTable(
                  key, new ByteArrayInputStream(row.alone().orElseThrow()), variables)
              .isEmpty());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Takes what is wrong with a row. */
  interface Complaint {

    /**
     * @param text key of the Danish text
     * @param args its values
     */
    void about(String text, Object... args);
  }

  /** A row, its conditions as they are written and, where that is easy, understood. */
  private record Row(
      int at, List<String> cells, List<Optional<Condition>> conditions, Optional<byte[]> alone) {

    String number() {
      return String.valueOf(at);
    }
  }
}
