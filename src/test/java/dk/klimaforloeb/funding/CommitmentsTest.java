package dk.klimaforloeb.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.Mockito.mock;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.agreement.Undertakings.Amount;
import dk.klimaforloeb.agreement.Undertakings.BudgetLine;
import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.agreement.Undertakings.YearAmount;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.funding.FundingRequest.Status;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CommitmentsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final int ASKING = 20;
  private static final int MONEY_FOR = 7;

  /** Of its 90,000 kroner 30,000 are set apart. */
  static final Funding REGION =
      funding(
          "region",
          Optional.of(new Amount(Optional.of(90_000L), Optional.empty(), Optional.empty())),
          List.of(),
          List.of(line("analyses", 30_000L, null), line("events", null, null)));

  private static final Funding MUNICIPALITIES =
      funding(
          "municipalities",
          Optional.empty(),
          List.of(
              new YearAmount(2021, Optional.of(50_000L)), new YearAmount(2022, Optional.empty())),
          List.of(line("workshops", 20_000L, 2021)));

  private static final Funding REALDANIA =
      new Funding(
          "realdania",
          "",
          "realdania",
          Optional.of(
              new Amount(Optional.empty(), Optional.of(2_000_000L), Optional.of(3_000_000L))),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.of(false),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of());

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void ofTwentyWhoAskAtTheSameInstantForMoneyForSevenSevenGetIt(String database) throws Exception {
    try (EmbeddedPostgres server =
        database.equals("h2") ? null : EmbeddedPostgres.builder().start()) {
      DataSource source = server == null ? h2() : server.getPostgresDatabase();
      new ResourceDatabasePopulator(new ClassPathResource("db/migration/V080__funding.sql"))
          .execute(source);
      FundingLedger ledger = ledger(source);
      Commitments grants = grants(ledger);
      TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));
      // Money for seven, and not quite for an eighth.
      long amount = Kroner.ore(new BigDecimal(60_000)) / (MONEY_FOR + 1) + 1;

      List<Long> told = new ArrayList<>();
      int granted = 0;
      ExecutorService people = Executors.newFixedThreadPool(ASKING);
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Long>> answers = new ArrayList<>();
      for (int i = 1; i <= ASKING; i++) {
        FundingRequest request = request(i, "region", "events", amount);
        answers.add(
            people.submit(
                () -> {
                  start.await();
                  return transaction.execute(status -> grantIfLeft(grants, request));
                }));
      }
      start.countDown();
      for (Future<Long> answer : answers) {
        Long left = answer.get();
        if (left == null) {
          granted++;
        } else {
          told.add(left);
        }
      }
      people.shutdown();

      long budget = Kroner.ore(new BigDecimal(60_000));
      assertThat(granted).isEqualTo(MONEY_FOR);
      assertThat(told).hasSize(ASKING - MONEY_FOR).containsOnly(budget - MONEY_FOR * amount);
      assertThat(ledger.of("region"))
          .hasSize(MONEY_FOR)
          .extracting(Entry::committed)
          .containsOnly(amount);
      assertThat(ledger.of("region")).extracting(Entry::request).doesNotHaveDuplicates();
    }
  }

  /** As the form does it: nothing for what was granted, else how much is left. */
  private static Long grantIfLeft(Commitments grants, FundingRequest request) {
    long left = grants.left(request);
    if (left < request.amount()) {
      return left;
    }
    grants.grant(request, request.amount());
    return null;
  }

  @Test
  void whatIsPaidIsUsedAndTheRestIsFreeAgain() {
    DataSource source = h2();
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V080__funding.sql"))
        .execute(source);
    Commitments grants = grants(ledger(source));
    FundingRequest request = request(1, "region", "analyses", 2_000_000);

    grants.grant(request, 2_000_000);
    assertThat(grants.left(request)).isEqualTo(1_000_000);
    grants.pay(request, 1_250_050, "F-1", DAY);
    assertThat(grants.open(request)).isEqualTo(749_950);
    assertThat(grants.left(request)).isEqualTo(1_000_000);
    assertThatThrownBy(() -> grants.pay(request, 749_951, "F-2", DAY))
        .isInstanceOf(IllegalStateException.class);
    grants.release(request);
    grants.release(request);

    assertThat(grants.open(request)).isZero();
    assertThat(grants.left(request)).isEqualTo(1_749_950);
    assertThatThrownBy(() -> grants.grant(request(2, "region", "analyses", 0), 1_749_951))
        .isInstanceOf(IllegalStateException.class);
    // What is not set apart for analyses is another pool, whatever became of theirs.
    assertThat(grants.left(request(3, "region", "events", 0))).isEqualTo(6_000_000);
    assertThat(grants.left(request(4, "region", "", 0))).isEqualTo(6_000_000);
  }

  @Test
  void whatFallsOnAYearIsForThatYearAndWhatNobodyKnowsIsNothing() {
    assertThat(pool("workshops", DAY)).isEqualTo("workshops/2021");
    assertThat(pool("", DAY)).isEqualTo("2021");
    assertThat(pool("workshops", LocalDate.of(2022, 1, 1))).isEqualTo("2022");
    assertThat(pool("workshops", LocalDate.of(2023, 1, 1))).isEqualTo("2023");
    assertThat(FundingSources.pools(MUNICIPALITIES))
        .extracting(Pool::key, pool -> pool.budget().orElse(-1))
        .containsExactly(
            tuple("workshops/2021", 2_000_000L), tuple("2021", 3_000_000L), tuple("2022", -1L));
  }

  @Test
  void nationalMoneyIsNoMoneyHere() {
    FundingSources contributions = new FundingSources(agreement());

    assertThat(contributions.local()).extracting(Funding::id).doesNotContain("realdania");
    assertThat(contributions.find("realdania")).isEmpty();
    assertThat(contributions.elsewhere()).extracting(Funding::id).containsExactly("realdania");
    assertThatThrownBy(() -> grants(ledger(h2())).grant(request(1, "realdania", "", 100), 100))
        .isInstanceOf(IllegalStateException.class);
  }

  private static String pool(String line, LocalDate day) {
    return FundingSources.poolFor(MUNICIPALITIES, line, day).key();
  }

  private static Commitments grants(FundingLedger ledger) {
    return new Commitments(new FundingSources(agreement()), ledger, Clock.systemUTC());
  }

  private static FundingLedger ledger(DataSource source) {
    return new FundingLedger(
        JdbcClient.create(source), mock(CurrentPerson.class), Clock.systemUTC());
  }

  private static DataSource h2() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
    return source;
  }

  static FundingRequest request(long number, String contribution, String line, long amount) {
    return new FundingRequest(
        number,
        "programme",
        null,
        "event",
        "Title",
        "Purpose",
        DAY,
        null,
        amount,
        "somebody",
        DAY,
        Status.ASKED,
        contribution,
        line,
        null,
        null,
        null,
        null,
        null);
  }

  private static Agreement agreement() {
    return new Agreement(
        "trial",
        "",
        new Agreement.Term(DAY, DAY),
        List.of(),
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        new Agreement.Decisions("a.dmn", "b.dmn", Optional.empty()),
        Organisation.UNKNOWN,
        new Undertakings(
            List.of(REGION, MUNICIPALITIES, REALDANIA),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        Map.of());
  }

  private static BudgetLine line(String id, Long dkk, Integer year) {
    return new BudgetLine(id, id, Optional.ofNullable(dkk), Optional.ofNullable(year), List.of());
  }

  private static Funding funding(
      String id, Optional<Amount> amount, List<YearAmount> byYear, List<BudgetLine> lines) {
    return new Funding(
        id,
        id,
        id,
        amount,
        Optional.empty(),
        byYear,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        lines,
        Optional.empty(),
        List.of());
  }
}
