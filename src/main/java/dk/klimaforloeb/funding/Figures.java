package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.BudgetLine;
import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.funding.Accounts.Line;
import dk.klimaforloeb.funding.Accounts.Money;
import dk.klimaforloeb.funding.Accounts.Sums;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Sums a contribution's money. */
final class Figures {

  private static final String UNKNOWN = "\u2013";

  private final Funding funding;
  private final List<Entry> entries;
  private final List<FundingRequest> requests;

  /**
   * @param requests all that this contribution pays
   */
  Figures(Funding funding, List<Entry> entries, List<FundingRequest> requests) {
    this.funding = funding;
    this.entries = entries;
    this.requests = requests;
  }

  Sums total() {
    OptionalLong budget = budget();
    long used = used(line -> true);
    long committed = committed(line -> true);
    long asked = asked(line -> true);
    return new Sums(
        money(budget),
        money(used),
        money(committed),
        money(asked),
        budget.isEmpty() ? money(budget) : money(budget.getAsLong() - used - committed),
        money(used + committed + asked));
  }

  private OptionalLong budget() {
    List<Pool> known =
        FundingSources.pools(funding).stream().filter(pool -> pool.budget().isPresent()).toList();
    return known.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(known.stream().mapToLong(pool -> pool.budget().getAsLong()).sum());
  }

  /**
   * Those of the agreement in its order, and what is counted under another or none.
   *
   * @param none what no line is called
   */
  List<Line> lines(String none) {
    Set<String> ids = new LinkedHashSet<>(funding.lines().stream().map(BudgetLine::id).toList());
    entries.forEach(entry -> ids.add(entry.line()));
    requests.forEach(request -> ids.add(request.line()));
    return ids.stream().map(id -> line(id, none)).toList();
  }

  private Line line(String id, String none) {
    long used = used(id::equals);
    long committed = committed(id::equals);
    long asked = asked(id::equals);
    List<Long> setApart =
        funding.lines().stream()
            .filter(line -> line.id().equals(id))
            .flatMap(line -> line.dkk().stream())
            .toList();
    return new Line(
        id.isEmpty() ? none : FundingSources.lineName(funding, id),
        setApart.isEmpty()
            ? money(OptionalLong.empty())
            : money(setApart.stream().mapToLong(FundingSources::ore).sum()),
        money(used),
        money(committed),
        money(asked),
        money(used + committed + asked));
  }

  /** What is left of a pool. */
  static Money left(Pool pool, List<Entry> entries) {
    return pool.budget().isEmpty()
        ? money(pool.budget())
        : money(
            pool.budget().getAsLong()
                + entries.stream()
                    .filter(entry -> entry.pool().equals(pool.key()))
                    .mapToLong(entry -> entry.moved() - entry.committed() - entry.used())
                    .sum());
  }

  private long used(Predicate<String> line) {
    return sum(line, Entry::used);
  }

  private long committed(Predicate<String> line) {
    return sum(line, Entry::committed);
  }

  private long sum(Predicate<String> line, ToLongFunction<Entry> amount) {
    return entries.stream().filter(entry -> line.test(entry.line())).mapToLong(amount).sum();
  }

  private long asked(Predicate<String> line) {
    return requests.stream()
        .filter(request -> request.status().isUndecided() && line.test(request.line()))
        .mapToLong(FundingRequest::amount)
        .sum();
  }

  static Money money(long ore) {
    return new Money(ore, Kroner.number(ore));
  }

  static Money money(OptionalLong ore) {
    return ore.isEmpty() ? new Money(null, UNKNOWN) : money(ore.getAsLong());
  }
}
