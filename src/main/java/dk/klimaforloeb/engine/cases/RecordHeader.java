package dk.klimaforloeb.engine.cases;

import java.time.Instant;

/**
 * What is known of every record, whatever was recorded.
 *
 * @param tenantId the municipality's code, or the programme's tenant
 * @param caseKey business key of the case; null for work outside of all cases
 * @param processInstanceId the instance in which it was recorded
 * @param taskId the task that was handed in; null when the engine recorded it
 * @param form id of the form; null when the engine recorded it
 * @param formVersion version of the process with which the form was deployed; null without a form
 * @param at on the programme clock
 * @param person user id; null when the engine did it
 */
public record RecordHeader(
    String tenantId,
    String caseKey,
    String processInstanceId,
    String taskId,
    String form,
    Integer formVersion,
    Instant at,
    String person) {}
