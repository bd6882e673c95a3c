package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.funding.Accounts.Sums;
import dk.klimaforloeb.funding.FundingRequest.Status;
import dk.klimaforloeb.governance.report.ReportPart;
import dk.klimaforloeb.governance.report.ReportSection;
import dk.klimaforloeb.governance.report.ReportSection.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The money in the report: each contribution by itself, what is national as a note alone, and what
 * was granted in the period.
 */
@Component
@Order(50)
class FinancePart implements ReportPart {

  private static final String ID = "finance";

  /** What was cancelled costs nothing but what its invoices say. */
  private static final Set<Status> GRANTED = Set.of(Status.GRANTED, Status.SETTLED);

  private final FundingSources contributions;
  private final FundingLedger ledger;
  private final FundingRequests requests;
  private final RequestTexts words;
  private final InKind inKind;
  private final Texts texts = new Texts("funding");

  FinancePart(
      FundingSources contributions,
      FundingLedger ledger,
      FundingRequests requests,
      RequestTexts words,
      InKind inKind) {
    this.contributions = contributions;
    this.ledger = ledger;
    this.requests = requests;
    this.words = words;
    this.inKind = inKind;
  }

  @Override
  public Optional<ReportSection> of(LocalDate from, LocalDate to) {
    List<FundingRequest> all = requests.all();
    List<String> paragraphs = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    for (Funding funding : contributions.local()) {
      List<Entry> entries = ledger.of(funding.id());
      List<FundingRequest> of =
          all.stream().filter(request -> funding.id().equals(request.contribution())).toList();
      Figures figures = new Figures(funding, entries, of);
      paragraphs.add(sentence(funding, figures.total(), usedIn(entries, from, to)));
      paragraphs.addAll(inKind.notes(funding));
      tables.add(table(funding, figures));
    }
    contributions.elsewhere().stream().map(inKind::elsewhere).forEach(paragraphs::add);
    Table granted = granted(all, from, to);
    if (!granted.rows().isEmpty()) {
      tables.add(granted);
    }
    return paragraphs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReportSection(ID, texts.get("funding.report.heading"), paragraphs, tables));
  }

  private String sentence(Funding funding, Sums total, long usedInPeriod) {
    return texts.get(
        "funding.report.sentence",
        funding.name(),
        total.budget().text(),
        total.used().text(),
        Kroner.number(usedInPeriod),
        total.committed().text(),
        total.left().text());
  }

  private static long usedIn(List<Entry> entries, LocalDate from, LocalDate to) {
    return entries.stream()
        .filter(entry -> isWithin(entry.bookedOn(), from, to))
        .mapToLong(Entry::used)
        .sum();
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private Table table(Funding funding, Figures figures) {
    List<List<String>> rows = new ArrayList<>();
    figures
        .lines(texts.get("funding.line.none"))
        .forEach(
            line ->
                rows.add(
                    List.of(
                        line.name(),
                        line.budget().text(),
                        line.used().text(),
                        line.committed().text(),
                        line.forecast().text())));
    Sums total = figures.total();
    rows.add(
        List.of(
            texts.get("funding.report.total"),
            total.budget().text(),
            total.used().text(),
            total.committed().text(),
            total.forecast().text()));
    return new Table(
        texts.get("funding.report.table", funding.name()), columns("funding.report.columns"), rows);
  }

  private Table granted(List<FundingRequest> all, LocalDate from, LocalDate to) {
    List<List<String>> rows =
        all.stream()
            .filter(
                request ->
                    GRANTED.contains(request.status())
                        && request.granted() != null
                        && isWithin(request.decidedOn(), from, to))
            .map(
                request ->
                    List.of(
                        request.title(),
                        words.kind(request.kind()),
                        words.payer(request),
                        Kroner.number(request.granted())))
            .toList();
    return new Table(
        texts.get("funding.report.granted"), columns("funding.report.granted.columns"), rows);
  }

  private List<String> columns(String key) {
    return List.of(texts.get(key).split(";", -1));
  }
}
