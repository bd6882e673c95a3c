package dk.klimaforloeb.engine;

/**
 * A claimed task was given to another person; published in the transaction that does it.
 *
 * @param taskId the engine's id of the task
 * @param from user id of who had it
 * @param to user id of who has it now
 * @param reason as it was typed
 */
public record TaskHandedOn(String taskId, String from, String to, String reason) {}
