package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.MailAddress;
import dk.klimaforloeb.engine.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sees to it that each mail of the ledger reaches the mail server once, and keeps the ledger. */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

  private final MailConnections connections;
  private final MailLedger ledger;
  private final Recipients recipients;
  private final WaitingTasks waiting;
  private final Envelopes envelopes;
  private final RetrySchedule schedule;
  private final MailProperties properties;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  Postman(
      MailConnections connections,
      MailLedger ledger,
      Recipients recipients,
      WaitingTasks waiting,
      Envelopes envelopes,
      RetrySchedule schedule,
      MailProperties properties,
      Clock clock) {
    this.connections = connections;
    this.ledger = ledger;
    this.recipients = recipients;
    this.waiting = waiting;
    this.envelopes = envelopes;
    this.schedule = schedule;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Sends a mail that was not sent yet, to the person's present address. Nothing is lost; a mail
   * goes out twice only when the process dies between the mail server's acceptance and the commit,
   * and then with the same message id.
   */
  Delivery deliver(UUID id) {
    Mail mail = ledger.take(id);
    if (!mail.isOpen()) {
      return mail.status() == Mail.Status.SENT ? Delivery.SENT : Delivery.NOT_NOW;
    }
    if (properties.mail().embargo()) {
      ledger.held(id);
      return Delivery.NOT_NOW;
    }
    if (mail.nextAttemptAt() != null && mail.nextAttemptAt().isAfter(clock.instant())) {
      return Delivery.later(mail.nextAttemptAt());
    }
    Addressee addressee = recipients.now(mail);
    if (!addressee.isReachable()) {
      return notToBeSent(mail, addressee.reason());
    }
    return mail.type().kind().equals(TasksWaiting.KIND)
        ? tellOfWaitingTasks(mail, addressee.address())
        : send(mail, addressee.address());
  }

  /** The mail as it is now. */
  Mail mail(UUID id) {
    return ledger.take(id);
  }

  private Delivery notToBeSent(Mail mail, Mail.Reason reason) {
    ledger.notToBeSent(mail.id(), reason);
    return Delivery.NOT_NOW;
  }

  private Delivery tellOfWaitingTasks(Mail announced, String address) {
    WaitingTasks.Composed composed = waiting.composed(announced);
    if (composed.taskIds().isEmpty()) {
      return notToBeSent(announced, Mail.Reason.NOTHING_WAITS);
    }
    ledger.compose(composed.mail(), composed.taskIds());
    return send(composed.mail(), address);
  }

  private Delivery send(Mail mail, String address) {
    try {
      String usable = MailAddress.parse(address).orElseThrow(this::unusable);
      connections.send(envelopes.around(mail, usable));
      ledger.sent(mail.id(), usable);
      return Delivery.SENT;
    } catch (Undelivered failure) {
      return failure.fault() == Undelivered.Fault.BUSY
          ? Delivery.later(schedule.soon())
          : failed(mail, address, failure);
    }
  }

  /** An address that was stored before addresses were checked. */
  private Undelivered unusable() {
    return new Undelivered(
        Undelivered.Fault.ADDRESS, true, null, texts.get("notification.unusable"), null);
  }

  private Delivery failed(Mail mail, String address, Undelivered failure) {
    Instant since = mail.failingSince() == null ? clock.instant() : mail.failingSince();
    Optional<Instant> next = failure.isPermanent() ? Optional.empty() : schedule.next(since);
    ledger.failed(mail, address, failure, since, next.orElse(null));
    // Neither address nor the server's words, which may hold it: the ledger has them.
    LOG.warn(
        texts.get(
            next.isPresent() ? "notification.log.deferred" : "notification.log.failed",
            mail.id().toString(),
            failure.fault().condition(),
            failure.code() == null ? "-" : failure.code().toString()));
    return next.map(Delivery::later).orElse(Delivery.FAILED);
  }
}
