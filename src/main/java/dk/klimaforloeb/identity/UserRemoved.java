package dk.klimaforloeb.identity;

/**
 * A user was deleted; published in the engine's transaction, after a {@link GroupLeft} for each of
 * the user's groups. The one who did it may still be logged in with the engine.
 *
 * @param userId the engine's id of the person
 * @param userName the person's name; the id where there is none
 */
public record UserRemoved(String userId, String userName) {}
