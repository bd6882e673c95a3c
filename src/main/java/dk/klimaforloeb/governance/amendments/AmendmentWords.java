package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.AmendableDivision;
import dk.klimaforloeb.agreement.DivisionTable;
import dk.klimaforloeb.agreement.DivisionTable.Said;
import dk.klimaforloeb.allocation.Shift;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.governance.amendments.Amendment.Row;
import dk.klimaforloeb.governance.amendments.Amendment.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Amendments as people read them. */
@Component
class AmendmentWords {

  private final Agreement agreement;
  private final AmendableDivision division;
  private final Texts texts = new Texts("amendments");

  AmendmentWords(Agreement agreement, AmendableDivision division) {
    this.agreement = agreement;
    this.division = division;
  }

  /** What a row is about. */
  String row(String key) {
    if (key.equals(DivisionTable.ANYTHING_ELSE)) {
      return texts.get("amendments.row.else");
    }
    String types =
        new DivisionTable.Row(key, null)
            .types().stream().map(this::type).collect(Collectors.joining(", "));
    int topic = key.indexOf('|');
    return topic < 0 ? types : texts.get("amendments.row.topic", types, key.substring(topic + 1));
  }

  private String type(String id) {
    return division.taskTypes().getOrDefault(id, id);
  }

  /** The name of a role. */
  String group(String id) {
    return agreement.groupName(id);
  }

  /**
   * The names of parties.
   *
   * @param ids with commas between
   */
  String parties(String ids) {
    String names =
        agreement.partiesOf(ids).stream()
            .map(Agreement.Party::name)
            .collect(Collectors.joining(texts.get("amendments.and")));
    return names.isEmpty() ? ids : names;
  }

  /** What it is called: what its rows are about. */
  String title(Wanted wanted) {
    return texts.get(
        "amendments.title",
        wanted.rows().stream()
            .map(row -> row(row.change().key()))
            .collect(Collectors.joining(", ")));
  }

  /** A line for each row: who had it and who gets it. */
  List<String> rows(Wanted wanted) {
    return wanted.rows().stream().map(this::row).toList();
  }

  private String row(Row row) {
    String name = row(row.change().key());
    Said said = row.change().said();
    if (said == null) {
      return texts.get("amendments.change.removed", name);
    }
    return row.was() == null
        ? texts.get("amendments.change.new", name, who(said))
        : texts.get("amendments.change.changed", name, who(said), who(row.was()));
  }

  /** Each reads well after "at". */
  List<String> proposals(Wanted wanted) {
    List<String> proposals = new ArrayList<>();
    wanted.rows().stream()
        .map(row -> texts.get("amendments.proposal.row", row(row)))
        .forEach(proposals::add);
    proposals.add(texts.get("amendments.proposal.day", DanishDates.day(wanted.effectiveOn())));
    proposals.add(openWork(wanted));
    return proposals;
  }

  private String openWork(Wanted wanted) {
    return texts.get(
        wanted.movesOpenWork() ? "amendments.proposal.moves" : "amendments.proposal.stays");
  }

  /** Role and parties. */
  private String who(Said said) {
    return texts.get("amendments.who", group(said.group()), parties(said.party()));
  }

  /** The amendment, for who is to do something about it. */
  Shown shown(Amendment amendment) {
    Wanted wanted = amendment.wanted();
    return Shown.paragraphs(
        Shown.points(rows(wanted).stream().map(Shown::typed).toList()),
        Shown.text(
            texts,
            "amendments.shown.day",
            DanishDates.day(wanted.effectiveOn()),
            texts.get(
                wanted.movesOpenWork() ? "amendments.shown.moves" : "amendments.shown.stays")),
        Shown.text(texts, "amendments.shown.reasons", wanted.reasons()));
  }

  /** The table. */
  Shown shown(DivisionTable table) {
    return Shown.points(
        table.rows().stream()
            .map(row -> Shown.text(texts, "amendments.shown.row", row(row.key()), who(row.said())))
            .toList());
  }

  /**
   * What an amendment changes.
   *
   * @param given what it would have changed
   * @param open what it changes for open work
   */
  String preview(Map<Shift, Integer> given, Map<Shift, Integer> open, boolean moves) {
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(given.isEmpty() ? "amendments.preview.no-past" : "amendments.preview.past"));
    given.forEach((shift, count) -> lines.add(line("amendments.preview.past.line", shift, count)));
    lines.add(texts.get(open.isEmpty() ? "amendments.preview.no-open" : "amendments.preview.open"));
    open.forEach(
        (shift, count) -> {
          boolean stays = shift.stays() || !moves;
          String taken = shift.stays() ? "amendments.preview.taken" : "amendments.preview.stays";
          lines.add(line(stays ? taken : "amendments.preview.moves", shift, count));
        });
    return String.join("\n", lines);
  }

  private String line(String text, Shift shift, int count) {
    return texts.get(
        text,
        String.valueOf(count),
        type(shift.taskType()),
        group(shift.to()),
        group(shift.from()));
  }

  /** A row that somebody else has changed meanwhile. */
  String collision(Row row, Said now) {
    return texts.get(
        "amendments.collision.row",
        row(row.change().key()),
        row.was() == null ? texts.get("amendments.nobody") : who(row.was()),
        now == null ? texts.get("amendments.nobody") : who(now));
  }
}
