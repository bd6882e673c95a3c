package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.DanishOrder;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.governance.report.ReportContent.Figures;
import dk.klimaforloeb.governance.report.ReportContent.Reached;
import dk.klimaforloeb.journey.queries.CaseToday;
import dk.klimaforloeb.journey.queries.Journeys;
import dk.klimaforloeb.journey.queries.Milestone;
import dk.klimaforloeb.journey.queries.MilestoneKind;
import dk.klimaforloeb.journey.queries.SparringLedger;
import dk.klimaforloeb.journey.queries.SparringSession;
import dk.klimaforloeb.journey.queries.SubmittedPlans;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How far all municipalities are together, and what happened in a period. */
@Component
class ReportFigures {

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;
  private final SparringLedger ledger;
  private final SubmittedPlans submitted;
  private final Clock clock;

  ReportFigures(
      Agreement agreement,
      Journeys journeys,
      JourneyNames names,
      SparringLedger ledger,
      SubmittedPlans submitted,
      Clock clock) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.names = names;
    this.ledger = ledger;
    this.submitted = submitted;
    this.clock = clock;
  }

  Figures of(List<CaseToday> cases, LocalDate from, LocalDate to) {
    List<CaseKey> latest = cases.stream().map(CaseToday::of).filter(Objects::nonNull).toList();
    List<SparringSession> sessions =
        journeys.all(agreement.key()).stream().flatMap(key -> ledger.of(key).stream()).toList();
    List<SparringSession> held =
        sessions.stream()
            .filter(session -> session.state() == SparringSession.State.HELD)
            .filter(session -> isWithin(session.day(), from, to))
            .toList();
    return new Figures(
        agreement.municipalities().size(),
        submitted.among(latest).size(),
        reached(cases, MilestoneKind.ADOPTED),
        reached(cases, MilestoneKind.APPROVED),
        held.size(),
        held.stream()
            .map(SparringSession::hours)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        (int) sessions.stream().filter(this::isToCome).count(),
        Stream.of(MilestoneKind.values())
            .map(kind -> reached(cases, kind, from, to))
            .filter(reached -> !reached.by().isEmpty())
            .toList());
  }

  private boolean isToCome(SparringSession session) {
    return session.state() == SparringSession.State.OPEN
        && session.day() != null
        && !session.day().isBefore(LocalDate.now(clock));
  }

  private static int reached(List<CaseToday> cases, MilestoneKind kind) {
    return (int)
        cases.stream()
            .filter(at -> at.milestones().stream().anyMatch(step -> isReached(step, kind)))
            .count();
  }

  private static boolean isReached(Milestone step, MilestoneKind kind) {
    return step.kind() == kind && step.isReached();
  }

  private Reached reached(List<CaseToday> cases, MilestoneKind kind, LocalDate from, LocalDate to) {
    List<String> by =
        cases.stream()
            .filter(
                at ->
                    at.milestones().stream()
                        .anyMatch(
                            step -> step.kind() == kind && isWithin(step.reached(), from, to)))
            .map(at -> names.municipality(at.of()))
            .sorted(DanishOrder.COMPARATOR)
            .toList();
    return new Reached(name(cases, kind), by);
  }

  private static String name(List<CaseToday> cases, MilestoneKind kind) {
    return cases.stream()
        .flatMap(at -> at.milestones().stream())
        .filter(step -> step.kind() == kind)
        .map(Milestone::name)
        .findFirst()
        .orElse("");
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }
}
