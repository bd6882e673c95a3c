package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.identity.AddressStored;
import dk.klimaforloeb.identity.UserRemoved;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers the mails that fail for one cause into one task, and sends or gives up all of them at
 * once. Mails about such a task that fail themselves only join: the secretariat's own address, or a
 * server that is down, makes no second task while the first is open.
 */
@Component
class MailFailures {

  private static final Logger LOG = LoggerFactory.getLogger(MailFailures.class);

  private final MailFailureRows rows;
  private final MailLedger ledger;
  private final MailFailureProcess process;
  private final NotificationProcess notification;
  private final Texts texts = new Texts("notification");

  MailFailures(
      MailFailureRows rows,
      MailLedger ledger,
      MailFailureProcess process,
      NotificationProcess notification) {
    this.rows = rows;
    this.ledger = ledger;
    this.process = process;
    this.notification = notification;
  }

  /** A mail failed for good, or for too long. */
  void report(UUID id) {
    rows.takeTurn();
    Mail mail = ledger.take(id);
    if (mail.status() != Mail.Status.FAILED) {
      return;
    }
    Optional<MailFailure> known = rows.open(mail.cause());
    if (known.isPresent()) {
      ledger.awaits(id, known.get().id());
      return;
    }
    UUID failure = UUID.randomUUID();
    rows.write(failure, mail, rows.lastCode(id).orElse(null));
    ledger.awaits(id, failure);
    boolean isAddressAtFault = mail.cause().equals(Undelivered.addressOf(mail.recipient()));
    rows.handledBy(failure, process.mailsFailed(failure, isAddressAtFault));
  }

  /**
   * Sends the mails of a failure, and those of the same cause that wait for their next attempt.
   *
   * @return how many
   */
  int sendAgain(UUID id) {
    List<Mail> failed = rows.takeFailed(id);
    for (Mail mail : failed) {
      ledger.open(mail.id());
      notification.mailToSendAgain(mail);
    }
    int all = failed.size() + wakeDeferred(rows.get(id).cause());
    LOG.info(texts.get("notification.log.sent-again", id.toString(), all));
    return all;
  }

  /** None of the failure's mails is sent any more. */
  void giveUp(UUID id) {
    List<Mail> failed = rows.takeFailed(id);
    failed.forEach(mail -> ledger.notToBeSent(mail.id(), Mail.Reason.GIVEN_UP));
    LOG.info(texts.get("notification.log.given-up", id.toString(), failed.size()));
  }

  /**
   * Somebody asks for all mails of a cause to be sent now.
   *
   * @param person user id of who asks
   * @return how many are; 0 when none fails for this cause
   */
  @Transactional
  public int resend(String cause, String person) {
    rows.takeTurn();
    int failed =
        rows.open(cause)
            .map(
                failure -> {
                  int mails = rows.countFailed(failure.id());
                  mendedElsewhere(failure, person);
                  return mails;
                })
            .orElse(0);
    return failed + wakeDeferred(cause);
  }

  private int wakeDeferred(String cause) {
    List<UUID> deferred = rows.deferred(cause);
    deferred.forEach(
        mail -> {
          rows.wake(mail);
          notification.obstacleGone(mail);
        });
    return deferred.size();
  }

  /** The person, or an administrator, gave another address than the one that failed. */
  @EventListener
  void addressStored(AddressStored stored) {
    rows.open(Undelivered.addressOf(stored.userId()))
        .filter(failure -> !stored.address().equals(failure.address()))
        .ifPresent(failure -> mendedElsewhere(failure, null));
  }

  /** Nobody is left to be written to: the ledger says so as soon as the mails are tried. */
  @EventListener
  void userRemoved(UserRemoved removed) {
    rows.open(Undelivered.addressOf(removed.userId()))
        .ifPresent(failure -> mendedElsewhere(failure, null));
  }

  private void mendedElsewhere(MailFailure failure, String person) {
    rows.close(failure.id(), MailFailure.Outcome.MENDED_ELSEWHERE, person);
    if (!process.mendedElsewhere(failure.instance())) {
      sendAgain(failure.id());
    }
  }
}
