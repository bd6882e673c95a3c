package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.ClauseWork.Element;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The rows of the agreement's decision tables that cite a clause. */
final class CitingRows {

  /** The columns that hold a clause. */
  private static final List<String> CITING = List.of("clause", "basis");

  private static final String REASON = "reason";

  private CitingRows() {}

  /**
   * @param decisions content of the tables, found to be right, by decision key
   */
  static List<Row> of(Map<String, String> decisions) {
    List<Row> rows = new ArrayList<>();
    new TreeMap<>(decisions)
        .forEach(
            (key, dmn) -> {
              DmnModelInstance model =
                  Dmn.readModelFromStream(
                      new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
              Decision decision = model.getModelElementById(key);
              DecisionTable table = (DecisionTable) decision.getExpression();
              List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
              for (Rule rule : table.getRules()) {
                row(key, decision.getName(), outputs, rule).ifPresent(rows::add);
              }
            });
    return rows;
  }

  private static Optional<Row> row(String key, String name, List<String> outputs, Rule rule) {
    List<OutputEntry> entries = List.copyOf(rule.getOutputEntries());
    List<InputEntry> inputs = List.copyOf(rule.getInputEntries());
    int reason = outputs.indexOf(REASON);
    ModelElementInstance words = reason < 0 ? inputs.get(0) : entries.get(reason);
    return CITING.stream()
        .map(outputs::indexOf)
        .filter(column -> column >= 0)
        .map(
            column ->
                new Row(
                    written(entries.get(column)),
                    new Element(key, name, rule.getId(), written(words))))
        .findFirst();
  }

  private static String written(ModelElementInstance entry) {
    return entry.getTextContent().strip().replace("\"", "");
  }

  /**
   * @param clause an id, or the words for what no clause says
   * @param element the row
   */
  record Row(String clause, Element element) {}
}
