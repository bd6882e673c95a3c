package dk.klimaforloeb.network.events;

/**
 * Somebody whom to invite.
 *
 * @param recipient user id, or an address
 * @param behalf Danish name of the municipality or the group; null where there is none
 * @param municipality code; null where there is none
 */
record Guest(String recipient, boolean isUser, String name, String behalf, String municipality) {}
