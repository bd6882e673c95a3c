package dk.klimaforloeb.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A row of the ledger.
 *
 * @param tenantId whose case it is
 * @param businessKey of the case, null where the task belongs to none
 * @param taskId null when the mail is about several tasks
 * @param taskName null when the mail is about several tasks
 * @param type which mail it is, and so of which templates it is made
 * @param recipient user id, or the address at which somebody is told who is no user
 * @param groups ids of the groups through which the person is told; empty in rows of older versions
 * @param address the last one that was used or, before the first attempt, the person's; null when
 *     there is none
 * @param content what the templates show, as JSON
 * @param reason why it is not to be sent, null otherwise
 * @param messageId the header {@code Message-ID}; the same at every attempt
 * @param failingSince the first of the attempts that failed in a row, null when none has
 * @param nextAttemptAt before which it is not tried, null when it may be at once
 * @param attachment reference to the file that goes with it, null for none
 */
record Mail(
    UUID id,
    String tenantId,
    String businessKey,
    String taskId,
    String taskName,
    MailType type,
    String recipient,
    List<String> groups,
    String address,
    String subject,
    String content,
    Status status,
    Reason reason,
    int attempts,
    String lastError,
    String cause,
    String messageId,
    Instant createdAt,
    Instant sentAt,
    Instant failingSince,
    Instant nextAttemptAt,
    String attachment) {

  /** The same mail with what it says. */
  Mail saying(String newSubject, String newContent) {
    return new Mail(
        id,
        tenantId,
        businessKey,
        taskId,
        taskName,
        type,
        recipient,
        groups,
        address,
        newSubject,
        newContent,
        status,
        reason,
        attempts,
        lastError,
        cause,
        messageId,
        createdAt,
        sentAt,
        failingSince,
        nextAttemptAt,
        attachment);
  }

  /** Whether a user is told, whose id is no address that somebody wrote in a form. */
  boolean isToUser() {
    return !recipient.contains("@");
  }

  /** Whether it is to be tried. */
  boolean isOpen() {
    return status == Status.PENDING || status == Status.DEFERRED;
  }

  /** What became of a mail so far. */
  enum Status {
    PENDING("pending"),
    SENT("sent"),
    /** The last attempt failed, and another follows by itself. */
    DEFERRED("deferred"),
    /** Somebody has to mend something before it is tried again. */
    FAILED("failed"),
    /** Kept back by the embargo. */
    HELD("held"),
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

  /** Why a mail is not to be sent. */
  enum Reason {
    NO_ADDRESS("no-address"),
    PERSON_GONE("person-gone"),
    GROUP_LEFT("group-left"),
    /** What the mail was to list was done meanwhile. */
    NOTHING_WAITS("nothing-waits"),
    GIVEN_UP("given-up");

    private final String inLedger;

    Reason(String inLedger) {
      this.inLedger = inLedger;
    }

    String inLedger() {
      return inLedger;
    }

    /** Key of the Danish text. */
    String textKey() {
      return "notification.reason." + inLedger;
    }

    static Reason of(String inLedger) {
      for (Reason reason : values()) {
        if (reason.inLedger.equals(inLedger)) {
          return reason;
        }
      }
      return null;
    }
  }
}
