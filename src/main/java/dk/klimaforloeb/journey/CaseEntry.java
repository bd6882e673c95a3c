package dk.klimaforloeb.journey;

import dk.klimaforloeb.engine.forms.Submission;
import java.time.Instant;

/**
 * Whose case a recorded row belongs to, and who recorded it when.
 *
 * @param tenantId the municipality's code
 * @param journey business key of the journey
 * @param recordedAt on the programme clock
 * @param recordedBy user id; null when the engine did
 */
public record CaseEntry(String tenantId, String journey, Instant recordedAt, String recordedBy) {

  /** The entry of what somebody submitted in a journey. */
  public static CaseEntry of(Submission submission) {
    return new CaseEntry(
        submission.tenant(), submission.businessKey(), submission.at(), submission.person());
  }
}
