package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Undertakings.Amount;
import dk.klimaforloeb.agreement.Undertakings.BudgetLine;
import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.agreement.Undertakings.YearAmount;
import dk.klimaforloeb.identity.Roles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the agreement says is paid, as money from which can be granted. Each contribution is counted
 * by itself; what is not for this region is no money here.
 */
@Component
class FundingSources {

  private static final int ORE = 100;

  private final Agreement agreement;

  FundingSources(Agreement agreement) {
    this.agreement = agreement;
  }

  /** Those that may be used in this region, in the order of the file. */
  List<Funding> local() {
    return agreement.undertakings().funding().stream().filter(FundingSources::isLocal).toList();
  }

  /** Those of which nothing can be used in this region. */
  List<Funding> elsewhere() {
    return agreement.undertakings().funding().stream()
        .filter(funding -> !isLocal(funding))
        .toList();
  }

  Optional<Funding> find(String id) {
    return local().stream().filter(funding -> funding.id().equals(id)).findFirst();
  }

  private static boolean isLocal(Funding funding) {
    return funding.local().orElse(true);
  }

  /** The group that grants of it; the secretariat where the file names none. */
  static String managerOf(Funding funding) {
    return funding.managedBy().orElse(Roles.SECRETARIAT);
  }

  /**
   * Danish name of a line; empty for none.
   *
   * @return the id itself where the agreement has no such line any more
   */
  static String lineName(Funding funding, String line) {
    return funding.lines().stream()
        .filter(known -> known.id().equals(line))
        .map(BudgetLine::name)
        .findFirst()
        .orElse(line);
  }

  /** All pools of a contribution; those set apart for lines come first. */
  static List<Pool> pools(Funding funding) {
    List<Pool> pools = new ArrayList<>();
    setApart(funding)
        .forEach(
            line ->
                pools.add(
                    pool(
                        funding,
                        line.id(),
                        line.year().orElse(null),
                        OptionalLong.of(ore(line.dkk().orElseThrow())))));
    if (funding.byYear().isEmpty()) {
      pools.add(pool(funding, null, null, left(known(funding.amount()), setApart(funding))));
    }
    for (YearAmount year : funding.byYear()) {
      Stream<BudgetLine> ofYear =
          setApart(funding).filter(line -> line.year().filter(y -> y == year.year()).isPresent());
      pools.add(pool(funding, null, year.year(), left(year.dkk(), ofYear)));
    }
    return List.copyOf(pools);
  }

  /** The pool from which something is paid that is wanted in a year. */
  static Pool poolFor(Funding funding, String line, LocalDate wantedOn) {
    Integer year = wantedOn.getYear();
    List<Pool> pools = pools(funding);
    return Stream.of(
            Pool.key(line, year), Pool.key(line, null), Pool.key(null, year), Pool.key(null, null))
        .map(key -> pools.stream().filter(pool -> pool.key().equals(key)).findFirst().orElse(null))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> pool(funding, null, year, OptionalLong.empty()));
  }

  private static Stream<BudgetLine> setApart(Funding funding) {
    return funding.lines().stream().filter(line -> line.dkk().isPresent());
  }

  private static Pool pool(Funding funding, String line, Integer year, OptionalLong budget) {
    return new Pool(funding.id(), Pool.key(line, year), budget);
  }

  private static OptionalLong left(Optional<Long> kroner, Stream<BudgetLine> setApart) {
    long taken = setApart.mapToLong(line -> line.dkk().orElse(0L)).sum();
    return kroner.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(ore(Math.max(0, kroner.get() - taken)));
  }

  /** Of an amount with bounds only what is sure. */
  private static Optional<Long> known(Optional<Amount> amount) {
    return amount.flatMap(it -> it.dkk().or(it::fromDkk));
  }

  static long ore(long kroner) {
    return kroner * ORE;
  }
}
