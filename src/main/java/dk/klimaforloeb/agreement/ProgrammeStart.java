package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.startup.StartupOrder;
import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts the programme once for the agreement, on however many nodes: the row that says so is
 * inserted in the transaction that starts the process.
 */
@Component
@Order(StartupOrder.START)
class ProgrammeStart implements ApplicationRunner {

  private final Agreement agreement;
  private final ProgrammeProcess process;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ProgrammeStart(
      Agreement agreement,
      ProgrammeProcess process,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.agreement = agreement;
    this.process = process;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments args) {
    if (isStarted()) {
      return;
    }
    try {
      transaction.executeWithoutResult(status -> start());
    } catch (DuplicateKeyException e) {
      // Another node was first, which is as good.
      if (!isStarted()) {
        throw e;
      }
    }
  }

  private boolean isStarted() {
    return jdbc.sql("select count(*) from programme_run where agreement = ?")
            .param(agreement.key())
            .query(Integer.class)
            .single()
        > 0;
  }

  private void start() {
    jdbc.sql("insert into programme_run (agreement, started_at) values (?, ?)")
        .params(agreement.key(), clock.instant().atZone(clock.getZone()).toOffsetDateTime())
        .update();
    process.agreementMade();
  }
}
