package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Checks the decision tables beside the agreement's file, and tries each with a task that nobody
 * has thought of. Rows are counted from 1, as every modeler shows them.
 */
final class DecisionCheck {

  private static final String OWN_CHOICE = "design decision";

  /** What an allocation has room for. */
  private static final int LONGEST_REASON = 2000;

  private static final int LONGEST_PARTIES = 64;
  private static final Texts TEXTS = new Texts("agreement");

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final ReferenceCheck references;
  private final Problems problems;
  private final KnownTasks known;

  DecisionCheck(ReferenceCheck references, KnownTasks known, Problems problems) {
    this.known = known;
    this.references = references;
    this.problems = problems;
  }

  /**
   * @param named where the agreement's file names the table
   */
  void taskDivision(Spot named, byte[] dmn) {
    List<String> inputs = List.of("taskType", "topic");
    List<String> outputs = List.of("candidateGroup", "party", "clause", "reason");
    table(
        named,
        dmn,
        Agreement.Decisions.TASK_DIVISION,
        known.types().keySet(),
        inputs,
        outputs,
        (output, cell) -> {
          switch (output) {
            case "candidateGroup" ->
                oneOf(cell, references.groups(), "agreement.dmn.unknown.group");
            case "party" -> {
              if (cell.value().length() > LONGEST_PARTIES) {
                problem(named, "agreement.dmn.too-many-parties", cell.row(), cell.length());
              }
              for (String party : cell.value().split(",", -1)) {
                oneOf(
                    new Cell(cell.named(), cell.row(), party.strip()),
                    references.parties(),
                    "agreement.dmn.unknown.party");
              }
            }
            case "clause" -> oneOf(cell, references.clauses(), "agreement.dmn.unknown.clause");
            default -> {
              if (cell.value().isBlank() || cell.value().length() > LONGEST_REASON) {
                problem(named, "agreement.dmn.no-reason", cell.row(), cell.length());
              }
            }
          }
        });
  }

  /**
   * @param named where the agreement's file names the table
   */
  void phaseDeadlines(Spot named, byte[] dmn) {
    Set<String> bases = new TreeSet<>(references.clauses());
    bases.add(OWN_CHOICE);
    table(
        named,
        dmn,
        Agreement.Decisions.PHASE_DEADLINES,
        known.tasks(),
        List.of("task"),
        List.of("workingDays", "basis"),
        (output, cell) -> {
          if (output.equals("basis")) {
            oneOf(cell, bases, "agreement.dmn.unknown.basis");
          } else if (!cell.value().matches("0|[1-9][0-9]{0,3}")) {
            problem(named, "agreement.dmn.working-days", cell.row(), cell.value());
          }
        });
  }

  private void table(
      Spot named,
      byte[] dmn,
      String key,
      Collection<String> questions,
      List<String> inputs,
      List<String> outputs,
      BiConsumer<String, Cell> check) {
    Optional<Decision> decision =
        DecisionFile.decision(dmn, key, (text, args) -> problem(named, text, args));
    if (decision.isEmpty()) {
      return;
    }
    if (!(decision.get().getExpression() instanceof DecisionTable table)) {
      problem(named, "agreement.dmn.no-table", key);
      return;
    }
    boolean isShaped =
        columns(named, "agreement.dmn.inputs", inputs, inputs(table))
            && columns(named, "agreement.dmn.outputs", outputs, outputs(table));
    if (table.getHitPolicy() != HitPolicy.FIRST) {
      problem(named, "agreement.dmn.hit-policy", table.getHitPolicy().name());
    }
    if (decision.get().getCamundaHistoryTimeToLiveString() == null) {
      problem(named, "agreement.dmn.time-to-live", key);
    }
    boolean hasCatchAll = hasCatchAll(table);
    if (!hasCatchAll) {
      problem(named, "agreement.dmn.no-catch-all");
    }
    if (isShaped) {
      cells(named, table, check);
      int before = problems.list().size();
      new RowCheck(engine, key, inputs, questions, (text, args) -> problem(named, text, args))
          .check(table, dmn);
      if (hasCatchAll && problems.list().size() == before) {
        tryOut(named, dmn, key, inputs, outputs);
      }
    }
  }

  private boolean columns(Spot named, String text, List<String> wanted, List<String> found) {
    if (wanted.equals(found)) {
      return true;
    }
    problem(named, text, String.join(", ", found), String.join(", ", wanted));
    return false;
  }

  private static List<String> inputs(DecisionTable table) {
    return table.getInputs().stream()
        .map(input -> input.getInputExpression())
        .map(expression -> expression == null ? "?" : text(expression.getText()))
        .toList();
  }

  private static List<String> outputs(DecisionTable table) {
    return table.getOutputs().stream().map(output -> String.valueOf(output.getName())).toList();
  }

  private static boolean hasCatchAll(DecisionTable table) {
    List<Rule> rules = List.copyOf(table.getRules());
    return !rules.isEmpty()
        && rules.get(rules.size() - 1).getInputEntries().stream()
            .map(InputEntry::getTextContent)
            .allMatch(entry -> Condition.of(entry).filter(Condition::asksNothing).isPresent());
  }

  private void cells(Spot named, DecisionTable table, BiConsumer<String, Cell> check) {
    List<String> outputs = outputs(table);
    int row = 0;
    for (Rule rule : table.getRules()) {
      row++;
      List<OutputEntry> entries = List.copyOf(rule.getOutputEntries());
      for (int i = 0; i < Math.min(entries.size(), outputs.size()); i++) {
        String written = text(entries.get(i));
        boolean isText = written.length() >= 2 && written.matches("(?s)\"[^\"]*\"");
        boolean isNumber = written.matches("-?[0-9]+");
        if (isText || isNumber) {
          String value = isText ? written.substring(1, written.length() - 1) : written;
          check.accept(outputs.get(i), new Cell(named, String.valueOf(row), value));
        } else {
          problem(named, "agreement.dmn.literal", String.valueOf(row), outputs.get(i), written);
        }
      }
    }
  }

  /** All conditions of all rows are evaluated, so that one which cannot be is found here. */
  private void tryOut(
      Spot named, byte[] dmn, String key, List<String> inputs, List<String> outputs) {
    try {
      DmnDecision decision = engine.parseDecision(key, new ByteArrayInputStream(dmn));
      var variables = Variables.createVariables();
      inputs.forEach(input -> variables.putValue(input, RowCheck.UNHEARD_OF));
      DmnDecisionResult result = engine.evaluateDecision(decision, variables);
      if (result.size() != 1 || !result.getSingleResult().keySet().containsAll(outputs)) {
        problem(named, "agreement.dmn.no-catch-all");
      }
    } catch (RuntimeException e) {
      problem(named, "agreement.dmn.unreadable");
    }
  }

  private void oneOf(Cell cell, Collection<String> existing, String text) {
    if (!existing.contains(cell.value())) {
      problem(cell.named(), text, cell.row(), cell.value(), ReferenceCheck.some(existing));
    }
  }

  private void problem(Spot named, String text, Object... args) {
    String file = named.text().orElse("");
    problems.add(named.place(), named.path(), "agreement.dmn.problem", file, TEXTS.get(text, args));
  }

  private static String text(ModelElementInstance element) {
    return element == null ? "" : element.getTextContent().strip();
  }

  /** A result of a row. */
  private record Cell(Spot named, String row, String value) {

    String length() {
      return String.valueOf(value.length());
    }
  }
}
