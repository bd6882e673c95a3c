package dk.klimaforloeb.notification;

import java.time.Instant;

/**
 * How an attempt to deliver a mail ended.
 *
 * @param outcome what became of it
 * @param next when it is tried again, null unless it is
 */
record Delivery(Outcome outcome, Instant next) {

  static final Delivery SENT = new Delivery(Outcome.SENT, null);

  /** Somebody has to mend something first. */
  static final Delivery FAILED = new Delivery(Outcome.FAILED, null);

  /** It is kept back, or not to be sent at all. */
  static final Delivery NOT_NOW = new Delivery(Outcome.NOT_NOW, null);

  static Delivery later(Instant next) {
    return new Delivery(Outcome.LATER, next);
  }

  /** What can become of an attempt. */
  enum Outcome {
    SENT,
    LATER,
    FAILED,
    NOT_NOW
  }
}
