package dk.klimaforloeb.funding.messages;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What money is asked for.
 *
 * @param kind what sort of thing, as the agreement's table {@code funding-authority} names it, for
 *     example {@code event}
 * @param title at most 255 characters, in Danish
 * @param purpose at most 4,000 characters, in Danish
 * @param amount in kroner, with at most two decimals, above 0
 * @param wantedOn when it is held or bought; null where nobody knows
 * @param payer id of the contribution in the agreement that is to pay an event; null where the
 *     table knows without
 * @param askedBy user id, who is told the answer; null for nobody
 */
public record Wish(
    String kind,
    String title,
    String purpose,
    BigDecimal amount,
    LocalDate wantedOn,
    String payer,
    String askedBy) {}
