package dk.klimaforloeb.identity;

/**
 * A user with a mail address is stored, with the same address as before or another; published in
 * the engine's transaction, whichever way it happened.
 *
 * @param userId the engine's id of the person
 * @param address usable, as mail servers take it
 */
public record AddressStored(String userId, String address) {}
