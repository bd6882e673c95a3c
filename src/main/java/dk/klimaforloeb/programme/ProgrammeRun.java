package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.identity.Directory;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
class ProgrammeRun {

  private final Agreement agreement;
  private final ProgrammeProcess process;
  private final ProgrammeSetUp setUp;
  private final Directory directory;
  private final WithoutPerson withoutPerson;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ProgrammeRun(
      Agreement agreement,
      ProgrammeProcess process,
      ProgrammeSetUp setUp,
      Directory directory,
      WithoutPerson withoutPerson,
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.agreement = agreement;
    this.process = process;
    this.setUp = setUp;
    this.directory = directory;
    this.withoutPerson = withoutPerson;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** When it was started, if it was. */
  Optional<OffsetDateTime> startedAt() {
    return jdbc.sql("select started_at from programme_run where agreement = ?")
        .param(agreement.key())
        .query(OffsetDateTime.class)
        .optional()
        .map(time -> time.atZoneSameInstant(clock.getZone()).toOffsetDateTime());
  }

  /** Starts it, unless it was started before, here or by another node. */
  void start() {
    if (startedAt().isPresent()) {
      return;
    }
    try {
      // Nobody may start it in the engine; who may let it begin was asked at the door.
      withoutPerson.run(() -> transaction.executeWithoutResult(status -> insertAndStart()));
    } catch (DuplicateKeyException e) {
      // Another node was first, which is as good.
      if (startedAt().isEmpty()) {
        throw e;
      }
    }
  }

  private void insertAndStart() {
    jdbc.sql("insert into programme_run (agreement, started_at) values (?, ?)")
        .params(agreement.key(), clock.instant().atZone(clock.getZone()).toOffsetDateTime())
        .update();
    process.agreementMade();
  }

  /**
   * Names of the groups that get tasks or mails and have nobody yet, by their ids: the secretariat
   * and those with whom tasks lie first, then the municipalities.
   */
  Map<String, String> groupsWithoutMembers() {
    Map<String, String> empty = new LinkedHashMap<>(setUp.groups());
    empty.keySet().removeAll(List.of(Roles.CLIMATE_ALLIANCE, Roles.POLITICAL_STEERING_GROUP));
    empty.keySet().removeIf(directory::hasMembers);
    return empty;
  }
}
