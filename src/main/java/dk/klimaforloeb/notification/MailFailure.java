package dk.klimaforloeb.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that keeps mails from being delivered until somebody mends it.
 *
 * @param cause what the mails that fail for it have in common
 * @param instance id of the process instance about it
 * @param person user id of whose address it is, null when the server is at fault
 * @param address the one that failed, null when the server is at fault
 * @param code of the server's reply, null when it gave none
 * @param reply the server's own words
 */
record MailFailure(
    UUID id,
    String cause,
    String instance,
    String person,
    String address,
    Integer code,
    String reply,
    Instant openedAt) {

  boolean isOfAddress() {
    return person != null;
  }

  /** How it ended. */
  enum Outcome {
    CORRECTED("corrected"),
    SEND_AGAIN("send-again"),
    GIVEN_UP("given-up"),
    MENDED_ELSEWHERE("mended-elsewhere");

    private final String stored;

    Outcome(String stored) {
      this.stored = stored;
    }

    String stored() {
      return stored;
    }
  }
}
