package dk.klimaforloeb.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * What became of a mail, for a person.
 *
 * @param kind the occasion, for example {@code task-assigned}
 * @param groups Danish names of the groups through which it came
 * @param recipient user id; absent for those who do not see other people
 * @param address the one last used; absent for the same
 * @param status as in the ledger
 * @param statusText a Danish sentence
 * @param whatToDo a Danish sentence; absent where nothing is to be done
 * @param nextAttemptAt absent unless it is tried again by itself
 * @param failedAttempts each with its time, and for those who see people the address and the
 *     server's words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MailStatus(
    UUID id,
    OffsetDateTime createdAt,
    String kind,
    String subject,
    String taskId,
    String taskName,
    List<String> groups,
    String recipient,
    String address,
    String status,
    String statusText,
    String whatToDo,
    int attempts,
    OffsetDateTime sentAt,
    OffsetDateTime nextAttemptAt,
    List<Attempt> failedAttempts) {

  /** An attempt that failed. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Attempt(
      OffsetDateTime at, String address, boolean permanent, Integer code, String reply) {}
}
