package dk.klimaforloeb.engine.drafts;

import dk.klimaforloeb.engine.readable.FormFields;
import java.time.Instant;

/**
 * What one person typed into the form of one task.
 *
 * @param taskId the engine's id of the task
 * @param person user id of who typed it
 * @param tenantId tenant of the task
 * @param businessKey the case, or null outside a journey
 * @param taskName Danish, as it was when the draft was saved
 * @param form fields of the form at that time, {@link FormFields#signature()}
 * @param content JSON: values by key
 * @param shown JSON: label and text of each value
 * @param savedAt on the programme clock
 */
record Draft(
    String taskId,
    String person,
    String tenantId,
    String businessKey,
    String taskName,
    String form,
    String content,
    String shown,
    Instant savedAt) {}
