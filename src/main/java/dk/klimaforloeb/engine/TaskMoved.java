package dk.klimaforloeb.engine;

/**
 * An open task was offered to another group than before; published in the transaction that moves
 * it. The engine itself tells of new tasks only.
 *
 * @param taskId the engine's id of the task
 */
public record TaskMoved(String taskId) {}
