package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.funding.ActualsPreview.Line;
import dk.klimaforloeb.funding.Entry.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what was paid from a file of the accounts. A line is known by its voucher, amount and day;
 * what is there already, also as an invoice of a request, is not taken again.
 */
@Component
class ActualsImport {

  private static final String NEW = "new";
  private static final String KNOWN = "known";
  private static final String WRONG = "wrong";

  private final FundingSources sources;
  private final AccountBook book;
  private final FundingLedger ledger;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Texts texts = new Texts("funding");

  ActualsImport(
      FundingSources sources,
      AccountBook book,
      FundingLedger ledger,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.sources = sources;
    this.book = book;
    this.ledger = ledger;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * Looks, and changes nothing.
   *
   * @throws Refused to who does not manage the contribution, and when it is no such file
   */
  ActualsPreview preview(String contribution, byte[] file) {
    return look(own(contribution), file, false);
  }

  /** As {@link #preview}, and takes the lines that are new. */
  ActualsPreview take(String contribution, byte[] file) {
    Funding funding = own(contribution);
    return transaction.execute(
        status -> {
          ledger.takeTurn();
          return look(funding, file, true);
        });
  }

  private Funding own(String contribution) {
    return sources
        .find(String.valueOf(contribution))
        .filter(book::isFull)
        .orElseThrow(
            () -> new Refused(HttpStatus.FORBIDDEN, texts.get("funding.import.not-yours")));
  }

  private ActualsPreview look(Funding funding, byte[] file, boolean isTaken) {
    List<Line> lines = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    long sum = 0;
    for (Actual actual : new ActualsReader(funding, LocalDate.now(clock)).read(file)) {
      String state = state(funding, actual, seen);
      if (state.equals(NEW)) {
        sum += actual.amount();
        if (isTaken) {
          ledger.add(entry(funding, actual));
        }
      }
      lines.add(line(funding, actual, state, isTaken));
    }
    return new ActualsPreview(
        funding.id(),
        funding.name(),
        count(lines, NEW),
        count(lines, KNOWN),
        count(lines, WRONG),
        Figures.money(sum),
        lines);
  }

  private static int count(List<Line> lines, String state) {
    return (int) lines.stream().filter(line -> line.state().equals(state)).count();
  }

  private String state(Funding funding, Actual actual, Set<List<Object>> seen) {
    if (!actual.wrong().isEmpty()) {
      return WRONG;
    }
    boolean isFirst = seen.add(List.of(actual.voucher(), actual.amount(), actual.bookedOn()));
    return isFirst
            && !ledger.isKnown(funding.id(), actual.voucher(), actual.amount(), actual.bookedOn())
        ? NEW
        : KNOWN;
  }

  private Entry entry(Funding funding, Actual actual) {
    return new Entry(
        funding.id(),
        FundingSources.poolFor(funding, actual.line(), actual.bookedOn()).key(),
        actual.line(),
        Kind.ACTUAL,
        0,
        actual.amount(),
        0,
        null,
        actual.voucher(),
        actual.text().isEmpty() ? null : actual.text(),
        actual.bookedOn());
  }

  private Line line(Funding funding, Actual actual, String state, boolean isTaken) {
    String said =
        state.equals(WRONG)
            ? String.join(" ", actual.wrong())
            : texts.get("funding.import." + state + (isTaken ? ".taken" : ""));
    return new Line(
        actual.number(),
        actual.bookedOn() == null ? "" : DanishDates.day(actual.bookedOn()),
        actual.voucher(),
        actual.text(),
        FundingSources.lineName(funding, actual.line()),
        Figures.money(
            actual.amount() == null ? OptionalLong.empty() : OptionalLong.of(actual.amount())),
        state,
        said);
  }
}
