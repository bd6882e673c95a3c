package dk.klimaforloeb.identity;

/**
 * Somebody came into a group; published in the engine's transaction, whichever way it happened. The
 * one who did it may still be logged in with the engine, and the engine's rows are written only
 * when the transaction ends: who asks now for the group's members does not find this one yet.
 *
 * @param userId the engine's id of the person
 * @param groupId the engine's id of the group
 */
public record GroupEntered(String userId, String groupId) {}
