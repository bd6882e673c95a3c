package dk.klimaforloeb.agreement;

import java.util.Optional;

/**
 * A period of a municipality that moves, joins between rounds, leaves or stays outside.
 *
 * @param status {@code member}, {@code joined}, {@code left}, {@code outside} or {@code moved}
 * @param from when it began, if known
 * @param to when it ended, if known
 * @param agreement the other agreement, of a municipality that moved
 * @param note Danish
 */
public record Membership(
    String status,
    Optional<RoughDate> from,
    Optional<RoughDate> to,
    Optional<String> agreement,
    Optional<String> note) {}
