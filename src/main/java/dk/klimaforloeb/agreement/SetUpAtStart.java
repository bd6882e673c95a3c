package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.startup.StartupOrder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets up at each start too, so that a changed agreement file is taken up; one node at a time, by
 * the same locked row behind which nodes build their engines.
 */
@Component
@Order(StartupOrder.SET_UP)
class SetUpAtStart implements ApplicationRunner {

  private final ProgrammeSetUp setUp;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  SetUpAtStart(ProgrammeSetUp setUp, JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.setUp = setUp;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public void run(ApplicationArguments args) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("select id from startup_lock where id = 1 for update")
              .query(Integer.class)
              .single();
          setUp.setUp();
        });
  }
}
