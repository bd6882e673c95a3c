package dk.klimaforloeb.agreement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The rows of a division of tasks, and the same table with some of them changed. */
public final class DivisionTable {

  /** Key of the last row, which holds for all that no other names. */
  public static final String ANYTHING_ELSE = "*";

  private static final String BETWEEN = "|";

  private final String dmn;
  private final List<Row> rows;

  private DivisionTable(String dmn, List<Row> rows) {
    this.dmn = dmn;
    this.rows = rows;
  }

  /**
   * Reads a table that was checked.
   *
   * @param dmn its file
   */
  public static DivisionTable of(String dmn) {
    DmnModelInstance model =
        Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
    return new DivisionTable(
        dmn, table(model).getRules().stream().map(DivisionTable::row).toList());
  }

  /** The file. */
  public String dmn() {
    return dmn;
  }

  /** In their order: the first that fits is taken. */
  public List<Row> rows() {
    return rows;
  }

  /** What a row says, if there is such a row. */
  public Optional<Said> said(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).map(Row::said).findFirst();
  }

  /**
   * The table with these changes. A row that is not there yet comes before the first that names its
   * type of task for all topics, else before the last.
   */
  public DivisionTable with(Collection<Change> changes) {
    DmnModelInstance model =
        Dmn.readModelFromStream(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
    DecisionTable table = table(model);
    changes.forEach(change -> apply(change, table));
    return of(Dmn.convertToString(model));
  }

  private static void apply(Change change, DecisionTable table) {
    Optional<Rule> there =
        table.getRules().stream().filter(rule -> key(rule).equals(change.key())).findFirst();
    if (change.said() == null) {
      there.ifPresent(table.getRules()::remove);
    } else {
      say(there.orElseGet(() -> inserted(change.key(), table)), change.said());
    }
  }

  private static Rule inserted(String key, DecisionTable table) {
    DmnModelInstance model = (DmnModelInstance) table.getModelInstance();
    List<Rule> rules = List.copyOf(table.getRules());
    int at = 0;
    while (at < rules.size() - 1 && !namesForAllTopics(rules.get(at), key)) {
      at++;
    }
    Rule rule = model.newInstance(Rule.class);
    table.insertElementAfter(
        rule, at == 0 ? table.getOutputs().stream().reduce((a, b) -> b).get() : rules.get(at - 1));
    for (int column = 0; column < table.getInputs().size(); column++) {
      InputEntry entry = model.newInstance(InputEntry.class);
      rule.getInputEntries().add(entry);
      entry.setText(text(model, column == 0 ? literal(key) : ""));
    }
    for (int column = 0; column < table.getOutputs().size(); column++) {
      OutputEntry entry = model.newInstance(OutputEntry.class);
      rule.getOutputEntries().add(entry);
      entry.setText(text(model, ""));
    }
    return rule;
  }

  private static boolean namesForAllTopics(Rule rule, String type) {
    List<String> cells = rule.getInputEntries().stream().map(DivisionTable::written).toList();
    return cells.get(0).contains(literal(type))
        && cells.stream().skip(1).allMatch(DivisionTable::asksNothing);
  }

  private static void say(Rule rule, Said said) {
    List<String> values = List.of(said.group(), said.party(), said.clause(), said.reason());
    List<OutputEntry> entries = List.copyOf(rule.getOutputEntries());
    for (int i = 0; i < values.size(); i++) {
      entries.get(i).getText().setTextContent(literal(values.get(i)));
    }
  }

  private static Row row(Rule rule) {
    List<String> values = rule.getOutputEntries().stream().map(DivisionTable::value).toList();
    return new Row(key(rule), new Said(values.get(0), values.get(1), values.get(2), values.get(3)));
  }

  private static String key(Rule rule) {
    List<String> cells = rule.getInputEntries().stream().map(DivisionTable::written).toList();
    if (cells.stream().allMatch(DivisionTable::asksNothing)) {
      return ANYTHING_ELSE;
    }
    String key =
        cells.stream()
            .map(cell -> asksNothing(cell) ? "" : cell.replace("\"", ""))
            .collect(Collectors.joining(BETWEEN));
    return key.endsWith(BETWEEN) ? key.substring(0, key.length() - 1) : key;
  }

  private static DecisionTable table(DmnModelInstance model) {
    Decision decision = model.getModelElementById(Agreement.Decisions.TASK_DIVISION);
    return (DecisionTable) decision.getExpression();
  }

  private static String value(DmnElement entry) {
    String written = written(entry);
    return written.length() >= 2 && written.startsWith("\"")
        ? written.substring(1, written.length() - 1)
        : written;
  }

  private static String written(ModelElementInstance entry) {
    return entry.getTextContent().strip();
  }

  private static boolean asksNothing(String cell) {
    return cell.isEmpty() || cell.equals("-");
  }

  private static String literal(String value) {
    return '"' + value + '"';
  }

  private static Text text(DmnModelInstance model, String content) {
    Text text = model.newInstance(Text.class);
    text.setTextContent(content);
    return text;
  }

  /**
   * A row.
   *
   * @param key what it asks for, without quotation marks, for example {@code kickoff-meeting}, or
   *     {@code guidance-session|c2_4} for one topic alone
   */
  public record Row(String key, Said said) {

    /** The types of tasks that it names; none for the row of all else. */
    public List<String> types() {
      return key.equals(ANYTHING_ELSE)
          ? List.of()
          : Arrays.stream(key.split("[|]")[0].split(",")).map(String::strip).toList();
    }
  }

  /**
   * What a row says.
   *
   * @param group id of the role that does the work
   * @param party ids of the parties that it does it for, with commas between
   * @param clause id
   * @param reason Danish, without quotation marks
   */
  public record Said(String group, String party, String clause, String reason) {}

  /**
   * A changed row.
   *
   * @param key as {@link Row#key()}; a row of that key need not be there yet
   * @param said what it says from now on; null for a row that goes
   */
  public record Change(String key, Said said) {

    /** Whether the table says so already. */
    public boolean isIn(DivisionTable table) {
      return Objects.equals(table.said(key).orElse(null), said);
    }
  }
}
