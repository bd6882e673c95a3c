package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.node.TextNode;
import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.agreement.ChangePreview;
import dk.klimaforloeb.agreement.DivisionTable;
import dk.klimaforloeb.agreement.DivisionTable.Change;
import dk.klimaforloeb.engine.DecisionTables;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * The division of tasks between what the file says and what was decided since. A decision rules
 * until the file is changed; a changed file that lacks it is told of before it is taken up.
 */
@Component
class DecidedDivision implements AmendableDivision, ChangePreview {

  private static final String KEY = Agreement.Decisions.TASK_DIVISION;

  private final AgreementFile file;
  private final DecisionTables tables;
  private final DecisionDeployer deployer;
  private final AmendedDivisions amended;
  private final KnownTasks known = KnownTasks.ofTheProgram();
  private final Texts texts = new Texts("agreement");

  DecidedDivision(
      AgreementFile file,
      DecisionTables tables,
      DecisionDeployer deployer,
      AmendedDivisions amended) {
    this.file = file;
    this.tables = tables;
    this.deployer = deployer;
    this.amended = amended;
  }

  @Override
  public Map<String, String> taskTypes() {
    return known.types();
  }

  @Override
  public List<String> problems(DivisionTable table) {
    return check(table.dmn()).list().stream().map(Problems.Problem::text).toList();
  }

  private Problems check(String dmn) {
    Problems problems = new Problems();
    Spot where = file.tree().spot().at("decisions").at("taskDivision");
    Spot named =
        new Spot(where.tree(), where.path(), new TextNode(texts.get("agreement.division")));
    new DecisionCheck(
            new ReferenceCheck(file.tree(), known.tasks(), new Problems()), known, problems)
        .taskDivision(named, dmn.getBytes(StandardCharsets.UTF_8));
    return problems;
  }

  @Override
  public boolean isAmended() {
    DecisionDefinition newest = tables.newest(KEY);
    return newest != null && amended.upTo(newest.getVersion()) > 0;
  }

  @Override
  public int putInForce(DivisionTable table, Collection<Change> changes, Source source) {
    int version = deployer.deployDecided(KEY, table.dmn());
    amended.keep(version, table.dmn(), changes, source);
    return version;
  }

  /**
   * What will rule once the file is taken up: what was decided, as long as the file is the one that
   * it was decided on.
   *
   * @param decisions of the file
   */
  Map<String, String> ruling(Map<String, String> decisions) {
    Map<String, String> ruling = new HashMap<>(decisions);
    DecisionDefinition newest = tables.newest(KEY);
    int sinceFile = newest == null ? 0 : amended.upTo(newest.getVersion());
    if (sinceFile > 0 && ofVersion(newest.getVersion() - sinceFile).equals(decisions.get(KEY))) {
      ruling.put(KEY, tables.content(newest));
    }
    return Map.copyOf(ruling);
  }

  private String ofVersion(int version) {
    DecisionDefinition definition = tables.version(KEY, version);
    return definition == null ? "" : tables.content(definition);
  }

  /** Of a table that rules on: the rest of the file may have lost what it names. */
  Problems contradictions() {
    return isAmended()
            && ruling(file.decisions()).get(KEY).equals(tables.content(tables.newest(KEY)))
        ? check(tables.content(tables.newest(KEY)))
        : new Problems();
  }

  /** Which decisions a changed file would undo. */
  @Override
  public List<String> consequences(Map<String, String> decisions) {
    DecisionDefinition newest = tables.newest(KEY);
    if (newest == null || tables.content(newest).equals(decisions.get(KEY))) {
      return List.of();
    }
    DivisionTable changed = DivisionTable.of(decisions.get(KEY));
    return amended.after(newest.getVersion() - amended.upTo(newest.getVersion())).stream()
        .filter(decided -> !decided.change().isIn(changed))
        .map(
            decided ->
                texts.get(
                    "agreement.division.undone",
                    decided.change().key(),
                    DanishDates.day(decided.on()),
                    decided.meeting()))
        .toList();
  }
}
