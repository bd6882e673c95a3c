package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.agreement.DivisionTable;
import dk.klimaforloeb.agreement.DivisionTable.Change;
import dk.klimaforloeb.agreement.DivisionTable.Said;
import dk.klimaforloeb.allocation.AmendedWork;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.governance.amendments.Amendment.Row;
import dk.klimaforloeb.governance.amendments.Amendment.Wanted;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields in which somebody says what is to change, wherever they stand. */
@Component
class ProposalFields {

  static final String[] NAMES = {"changes", "removed", "effectiveOn", "openWork", "reasons"};

  static final String ROWS_OFFERED = "divisionRowsOffered";
  static final String REMOVABLE_OFFERED = "removableRowsOffered";
  static final String GROUPS_OFFERED = "rowGroupsOffered";
  static final String PARTIES_OFFERED = "rowPartiesOffered";

  /** Who may work on the tasks that are divided. */
  private static final List<String> GROUPS =
      List.of(
          Roles.KKR_COORDINATOR,
          Roles.REGIONAL_COORDINATOR,
          Roles.REGIONAL_DATA_TEAM,
          Roles.SECRETARIAT);

  private static final String CHANGES = "changes";
  private static final String REMOVED = "removed";
  private static final String EFFECTIVE_ON = "effectiveOn";
  private static final String MOVE = "move";

  private final Agreement agreement;
  private final AmendableDivision division;
  private final AmendedWork work;
  private final AmendmentWords words;
  private final Clock clock;
  private final Texts texts = new Texts("amendments");

  ProposalFields(
      Agreement agreement,
      AmendableDivision division,
      AmendedWork work,
      AmendmentWords words,
      Clock clock) {
    this.agreement = agreement;
    this.division = division;
    this.work = work;
    this.words = words;
    this.clock = clock;
  }

  /** What can be chosen, and the table as it is. */
  Map<String, Object> offered() {
    DivisionTable table = work.ruling();
    Map<String, Object> offered = new LinkedHashMap<>();
    offered.put("divisionShown", words.shown(table));
    offered.put(ROWS_OFFERED, rows(table).map(key -> option(label(table, key), key)).toList());
    offered.put(
        REMOVABLE_OFFERED,
        table.rows().stream()
            .map(DivisionTable.Row::key)
            .filter(key -> !key.equals(DivisionTable.ANYTHING_ELSE))
            .map(key -> option(label(table, key), key))
            .toList());
    offered.put(GROUPS_OFFERED, groups().stream().map(id -> option(words.group(id), id)).toList());
    offered.put(
        PARTIES_OFFERED,
        parties(table).stream().map(ids -> option(words.parties(ids), ids)).toList());
    return offered;
  }

  /** The rows that there are, and those that there could be. */
  private Stream<String> rows(DivisionTable table) {
    return Stream.concat(
            table.rows().stream().map(DivisionTable.Row::key),
            division.taskTypes().keySet().stream())
        .distinct();
  }

  private String label(DivisionTable table, String key) {
    return table
        .said(key)
        .map(said -> texts.get("amendments.row.now", words.row(key), words.group(said.group())))
        .orElseGet(() -> texts.get("amendments.row.none", words.row(key)));
  }

  private List<String> groups() {
    return Stream.concat(
            GROUPS.stream().filter(agreement.groups()::containsKey),
            agreement.organisation().ownRoles().entrySet().stream()
                .filter(own -> GROUPS.contains(own.getValue()))
                .map(Map.Entry::getKey))
        .distinct()
        .toList();
  }

  /** Each alone, and together where they are so already. */
  private Set<String> parties(DivisionTable table) {
    Set<String> parties = new LinkedHashSet<>();
    agreement.parties().forEach(party -> parties.add(party.id()));
    table.rows().forEach(row -> parties.add(row.said().party()));
    return parties;
  }

  private static Map<String, String> option(String label, String value) {
    return Map.of("label", label, "value", value);
  }

  /** A proposal as the fields are filled in with it. */
  Map<String, Object> filledIn(Wanted wanted) {
    List<Map<String, Object>> changes = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    for (Change change : wanted.changes()) {
      if (change.said() == null) {
        removed.add(change.key());
      } else {
        changes.add(
            Map.of(
                "row", change.key(),
                "group", change.said().group(),
                "party", change.said().party(),
                "reason", change.said().reason()));
      }
    }
    return Map.of(
        CHANGES,
        changes,
        REMOVED,
        removed,
        EFFECTIVE_ON,
        wanted.effectiveOn().toString(),
        "openWork",
        wanted.movesOpenWork() ? MOVE : "stay",
        "reasons",
        wanted.reasons());
  }

  /** The table that would rule is checked as one beside the file is. */
  void check(Submission s, Refusals refusals) {
    DivisionTable table = work.ruling();
    LocalDate day = s.date(EFFECTIVE_ON);
    if (day != null && day.isBefore(LocalDate.now(clock))) {
      refusals.add(EFFECTIVE_ON, texts.get("amendments.refused.past"));
    }
    List<Map<String, Object>> rows = s.rows(CHANGES);
    if (rows.isEmpty() && s.choices(REMOVED).isEmpty()) {
      refusals.add(CHANGES, texts.get("amendments.refused.nothing"));
    } else if (hasUnknown(rows, table)) {
      refusals.add(CHANGES, texts.get("amendments.refused.unknown"));
    } else if (isAnyTwice(s)) {
      refusals.add(CHANGES, texts.get("amendments.refused.twice"));
    } else if (rows.stream()
        .anyMatch(row -> ((String) row.get("reason")).matches("(?s).*[\"\\\\].*"))) {
      refusals.add(CHANGES, texts.get("amendments.refused.quotes"));
    } else {
      checkTable(s, table, rows.isEmpty() ? REMOVED : CHANGES, refusals);
    }
  }

  private void checkTable(Submission s, DivisionTable table, String field, Refusals refusals) {
    List<Change> changes = wanted(s).changes();
    if (changes.stream().allMatch(change -> change.isIn(table))) {
      refusals.add(field, texts.get("amendments.refused.same"));
      return;
    }
    List<String> problems = division.problems(table.with(changes));
    if (!problems.isEmpty()) {
      refusals.add(field, String.join(" ", problems));
    }
  }

  private boolean hasUnknown(List<Map<String, Object>> rows, DivisionTable table) {
    List<String> known = rows(table).toList();
    return rows.stream()
        .anyMatch(row -> !known.contains(row.get("row")) || !groups().contains(row.get("group")));
  }

  private static boolean isAnyTwice(Submission s) {
    Set<Object> seen = new HashSet<>(s.choices(REMOVED));
    return s.rows(CHANGES).stream().anyMatch(row -> !seen.add(row.get("row")));
  }

  /** What was proposed, against the table that rules now. A changed row keeps its clause. */
  Wanted wanted(Submission s) {
    DivisionTable table = work.ruling();
    List<Row> rows = new ArrayList<>();
    for (Map<String, Object> row : s.rows(CHANGES)) {
      String key = (String) row.get("row");
      Said was = table.said(key).orElse(null);
      String clause =
          was == null
              ? table.said(DivisionTable.ANYTHING_ELSE).orElseThrow().clause()
              : was.clause();
      Said said =
          new Said(
              (String) row.get("group"),
              (String) row.get("party"),
              clause,
              String.join(" ", ((String) row.get("reason")).lines().map(String::strip).toList()));
      rows.add(new Row(new Change(key, said), was));
    }
    for (String key : s.choices(REMOVED)) {
      rows.add(new Row(new Change(key, null), table.said(key).orElse(null)));
    }
    return new Wanted(
        work.version(), rows, s.date(EFFECTIVE_ON), s.is("openWork", MOVE), s.text("reasons"));
  }
}
