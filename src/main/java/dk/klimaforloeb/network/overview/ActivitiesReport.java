package dk.klimaforloeb.network.overview;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.report.ReportPart;
import dk.klimaforloeb.governance.report.ReportSection;
import dk.klimaforloeb.governance.report.ReportSection.Table;
import dk.klimaforloeb.network.events.AgreedEvents;
import dk.klimaforloeb.network.events.EventWords;
import dk.klimaforloeb.network.events.JointEvent;
import dk.klimaforloeb.network.events.JointEvent.Status;
import dk.klimaforloeb.network.events.JointEvents;
import dk.klimaforloeb.network.events.Payers;
import dk.klimaforloeb.network.groups.WorkingGroup;
import dk.klimaforloeb.network.groups.WorkingGroups;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The activities of a period, without anybody's name. */
@Component
@Order(40)
class ActivitiesReport implements ReportPart {

  private final JointEvents events;
  private final AgreedEvents agreed;
  private final WorkingGroups groups;
  private final EventWords words;
  private final Payers payers;
  private final Texts texts = new Texts("network");

  ActivitiesReport(
      JointEvents events,
      AgreedEvents agreed,
      WorkingGroups groups,
      EventWords words,
      Payers payers) {
    this.events = events;
    this.agreed = agreed;
    this.groups = groups;
    this.words = words;
    this.payers = payers;
  }

  @Override
  public Optional<ReportSection> of(LocalDate from, LocalDate to) {
    List<Table> tables = new ArrayList<>();
    table(
            "held",
            event -> event.status() == Status.HELD && isIn(event, from, to),
            event -> String.valueOf(event.numberPresent()))
        .ifPresent(tables::add);
    table("planned", event -> event.status() == Status.PLANNED, event -> payers.name(event.payer()))
        .ifPresent(tables::add);
    table(
            "cancelled",
            event -> event.status() == Status.CANCELLED && isIn(event, from, to),
            event -> event.reason())
        .ifPresent(tables::add);
    groupTable(from, to).ifPresent(tables::add);
    List<String> expected =
        agreed.withoutDay().stream()
            .map(
                event ->
                    texts.get(
                        "network.report.expected",
                        event.name(),
                        AgreedEvents.period(event).orElse("")))
            .toList();
    return tables.isEmpty() && expected.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportSection("activities", texts.get("network.report.heading"), expected, tables));
  }

  private static boolean isIn(JointEvent event, LocalDate from, LocalDate to) {
    LocalDate day = event.facts().startsAt().toLocalDate();
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private Optional<Table> groupTable(LocalDate from, LocalDate to) {
    List<List<String>> rows =
        groups.all().stream()
            .filter(group -> !group.constitutedOn().isAfter(to))
            .filter(group -> group.dissolvedOn() == null || !group.dissolvedOn().isBefore(from))
            .map(
                group ->
                    List.of(
                        group.title(),
                        group.members().stream()
                            .map(WorkingGroup.Member::home)
                            .distinct()
                            .collect(Collectors.joining(", ")),
                        group.dissolvedOn() == null
                            ? texts.get("network.report.until", DanishDates.day(group.until()))
                            : texts.get(
                                "network.report.dissolved", DanishDates.day(group.dissolvedOn()))))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                texts.get("network.report.groups"),
                List.of(
                    texts.get("network.report.group"),
                    texts.get("network.report.homes"),
                    texts.get("network.report.state")),
                rows));
  }

  private Optional<Table> table(
      String which, Predicate<JointEvent> is, Function<JointEvent, String> last) {
    List<List<String>> rows =
        events.all().stream()
            .filter(is)
            .map(
                event ->
                    List.of(
                        event.title(),
                        words.when(event.facts()),
                        event.facts().place(),
                        last.apply(event)))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                texts.get("network.report." + which),
                List.of(
                    texts.get("network.report.event"),
                    texts.get("network.report.when"),
                    texts.get("network.report.place"),
                    texts.get("network.report." + which + ".last")),
                rows));
  }
}
