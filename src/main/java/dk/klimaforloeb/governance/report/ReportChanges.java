package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.report.ReportContent.Line;
import dk.klimaforloeb.governance.report.ReportContent.Planned;
import dk.klimaforloeb.governance.report.ReportContent.Risk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is not as it was in the body's last report. */
final class ReportChanges {

  private final Map<String, Line> before;
  private final Set<String> risksBefore;
  private final boolean isFirst;
  private final Texts texts = new Texts("report");

  /**
   * @param last the body's last report; empty for its first, in which nothing is marked
   */
  ReportChanges(Optional<ReportContent> last) {
    isFirst = last.isEmpty();
    before =
        last.stream()
            .flatMap(report -> report.lines().stream())
            .collect(Collectors.toMap(Line::code, Function.identity()));
    risksBefore =
        last.stream()
            .flatMap(report -> report.risks().stream())
            .map(risk -> key(risk.text()))
            .collect(Collectors.toSet());
  }

  /** The lines with what changed. */
  List<Line> marked(List<Line> lines) {
    return lines.stream().map(line -> line.changed(changes(line))).toList();
  }

  private List<String> changes(Line now) {
    Line then = before.get(now.code());
    if (then == null) {
      return isFirst ? List.of() : List.of(texts.get("report.change.line"));
    }
    List<String> changes = new ArrayList<>();
    if (!then.colour().equals(now.colour())) {
      changes.add(
          texts.get("report.change.colour", lower(then.colourText()), lower(now.colourText())));
    }
    if (!then.phase().equals(now.phase())) {
      changes.add(texts.get("report.change.phase", then.phase(), now.phase()));
    }
    Map<String, Planned> planned =
        then.planned().stream().collect(Collectors.toMap(Planned::milestone, Function.identity()));
    now.planned().stream()
        .filter(step -> planned.containsKey(step.milestone()))
        .filter(step -> !planned.get(step.milestone()).on().equals(step.on()))
        .map(
            step ->
                texts.get(
                    "report.change.day",
                    step.milestone(),
                    DanishDates.day(planned.get(step.milestone()).on()),
                    DanishDates.day(step.on())))
        .forEach(changes::add);
    return List.copyOf(changes);
  }

  /** One on each line as typed. */
  List<Risk> risks(String typed) {
    return typed == null
        ? List.of()
        : typed
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new Risk(line, !isFirst && !risksBefore.contains(key(line))))
            .toList();
  }

  private static String key(String risk) {
    return lower(risk.strip());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
