package dk.klimaforloeb.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the ledger.
 *
 * @param tenantId whose case it is
 * @param businessKey of the case, null where the task belongs to none
 * @param kind which templates it is made from
 * @param recipient user id
 * @param address null when the person has none
 * @param content what the templates show, as JSON
 * @param messageId the header {@code Message-ID}; the same at every attempt
 */
record Mail(
    UUID id,
    String tenantId,
    String businessKey,
    String taskId,
    String taskName,
    String kind,
    String recipient,
    String address,
    String subject,
    String content,
    Status status,
    int attempts,
    String lastError,
    String messageId,
    Instant createdAt,
    Instant sentAt) {

  /** What became of a mail so far. */
  enum Status {
    PENDING("pending"),
    SENT("sent"),
    /** The last attempt failed; the engine may try again. */
    FAILED("failed"),
    NOT_TO_BE_SENT("not-to-be-sent");

    private final String inLedger;

    Status(String inLedger) {
      this.inLedger = inLedger;
    }

    String inLedger() {
      return inLedger;
    }

    static Status of(String inLedger) {
      for (Status status : values()) {
        if (status.inLedger.equals(inLedger)) {
          return status;
        }
      }
      throw new IllegalArgumentException("no such status: " + inLedger);
    }
  }
}
