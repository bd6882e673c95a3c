package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Checks the table that says who may grant what, and tries it with amounts small and large. Rows
 * are counted from 1, as every modeler shows them.
 */
final class AuthorityCheck {

  private static final String KEY = Agreement.Decisions.FUNDING_AUTHORITY;
  private static final List<String> INPUTS = List.of("kind", "payer", "amount");
  private static final List<String> OUTPUTS =
      List.of("candidateGroup", "contribution", "purpose", "clause", "reason");
  private static final int LONGEST_REASON = 2000;
  private static final List<Long> AMOUNTS = List.of(0L, 1L, 100_000L, 1_000_000_000L);
  private static final Texts TEXTS = new Texts("agreement");

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final ReferenceCheck references;
  private final Problems problems;

  AuthorityCheck(ReferenceCheck references, Problems problems) {
    this.references = references;
    this.problems = problems;
  }

  /**
   * @param named where the agreement's file names the table
   */
  void check(Spot named, byte[] dmn) {
    DecisionFile.decision(dmn, KEY, (text, args) -> problem(named, text, args))
        .ifPresent(decision -> check(named, dmn, decision));
  }

  private void check(Spot named, byte[] dmn, Decision decision) {
    if (!(decision.getExpression() instanceof DecisionTable table)) {
      problem(named, "agreement.dmn.no-table", KEY);
      return;
    }
    if (table.getHitPolicy() != HitPolicy.FIRST) {
      problem(named, "agreement.dmn.hit-policy", table.getHitPolicy().name());
    }
    if (decision.getCamundaHistoryTimeToLiveString() == null) {
      problem(named, "agreement.dmn.time-to-live", KEY);
    }
    List<String> inputs =
        table.getInputs().stream().map(input -> text(input.getInputExpression())).toList();
    List<String> outputs =
        table.getOutputs().stream().map(output -> String.valueOf(output.getName())).toList();
    if (columns(named, "agreement.dmn.inputs", INPUTS, inputs)
        & columns(named, "agreement.dmn.outputs", OUTPUTS, outputs)) {
      List<Rule> rows = List.copyOf(table.getRules());
      for (int i = 0; i < rows.size(); i++) {
        row(named, String.valueOf(i + 1), rows.get(i));
      }
      tryOut(named, dmn, rows);
    }
  }

  private boolean columns(Spot named, String text, List<String> wanted, List<String> found) {
    if (!wanted.equals(found)) {
      problem(named, text, String.join(", ", found), String.join(", ", wanted));
    }
    return wanted.equals(found);
  }

  private void row(Spot named, String row, Rule rule) {
    List<String> cells = rule.getOutputEntries().stream().map(AuthorityCheck::text).toList();
    for (int i = 0; i < OUTPUTS.size(); i++) {
      if (!cells.get(i).matches("(?s)\"[^\"]*\"")) {
        problem(named, "agreement.dmn.literal", row, OUTPUTS.get(i), cells.get(i));
        return;
      }
    }
    List<String> values = cells.stream().map(cell -> cell.substring(1, cell.length() - 1)).toList();
    Map<String, Set<String>> lines = references.fundingLines();
    oneOf(named, row, values.get(0), references.groups(), "agreement.dmn.unknown.group");
    String contribution = values.get(1);
    if (!contribution.isEmpty()) {
      oneOf(
          named,
          row,
          contribution,
          new TreeSet<>(lines.keySet()),
          "agreement.dmn.unknown.contribution");
    }
    if (!values.get(2).isEmpty()) {
      oneOf(
          named,
          row,
          values.get(2),
          lines.getOrDefault(contribution, Set.of()),
          "agreement.dmn.unknown.line");
    }
    if (!values.get(3).isEmpty()) {
      oneOf(named, row, values.get(3), references.clauses(), "agreement.dmn.unknown.clause");
    }
    int length = values.get(4).length();
    if (values.get(4).isBlank() || length > LONGEST_REASON) {
      problem(named, "agreement.dmn.no-reason", row, String.valueOf(length));
    }
  }

  private void oneOf(
      Spot named, String row, String value, Collection<String> existing, String text) {
    if (!existing.contains(value)) {
      problem(named, text, row, value, ReferenceCheck.some(existing));
    }
  }

  /**
   * So that a condition that cannot be evaluated, or an amount that nothing fits, is found here.
   */
  private void tryOut(Spot named, byte[] dmn, List<Rule> rows) {
    boolean isLastForAll =
        !rows.isEmpty()
            && rows.get(rows.size() - 1).getInputEntries().stream()
                .map(InputEntry::getTextContent)
                .allMatch(cell -> Condition.of(cell).filter(Condition::asksNothing).isPresent());
    if (!isLastForAll) {
      problem(named, "agreement.dmn.no-catch-all");
      return;
    }
    try {
      for (Long amount : AMOUNTS) {
        engine.evaluateDecisionTable(
            KEY,
            new ByteArrayInputStream(dmn),
            Variables.putValue(INPUTS.get(0), RowCheck.UNHEARD_OF)
                .putValue(INPUTS.get(1), null)
                .putValue(INPUTS.get(2), amount));
      }
    } catch (RuntimeException e) {
      problem(named, "agreement.dmn.unreadable");
    }
  }

  private void problem(Spot named, String text, Object... args) {
    String file = named.text().orElse("");
    problems.add(named.place(), named.path(), "agreement.dmn.problem", file, TEXTS.get(text, args));
  }

  private static String text(ModelElementInstance element) {
    return element == null ? "" : element.getTextContent().strip();
  }
}
