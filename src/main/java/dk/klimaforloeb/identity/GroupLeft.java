package dk.klimaforloeb.identity;

/**
 * Somebody is in a group no longer: taken out of it, or the person or the group was deleted.
 * Published in the engine's transaction, whichever way it happened. The one who did it may still be
 * logged in with the engine, and the engine's rows are written only when the transaction ends: who
 * asks now for the group's members still finds this one.
 *
 * @param userId the engine's id of the person
 * @param groupId the engine's id of the group
 * @param userName the person's name, which may be gone when this is read; the id where there is
 *     none
 */
public record GroupLeft(String userId, String groupId, String userName) {}
