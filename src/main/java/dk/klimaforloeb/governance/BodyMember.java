package dk.klimaforloeb.governance;

import java.time.LocalDate;

/**
 * Somebody who sits in a body, or steps in for who does.
 *
 * @param id of the seat that was given
 * @param body id of the body
 * @param seat as the agreement names it
 * @param title what the member does at home
 * @param home code of a municipality or id of a party
 * @param substitute whether the member steps in
 * @param from first day
 * @param to last day; null while nobody has followed
 */
public record BodyMember(
    long id,
    String body,
    String seat,
    String name,
    String title,
    String email,
    String home,
    boolean substitute,
    LocalDate from,
    LocalDate to) {

  /** Whether the other row is about the same person in the same seat. */
  boolean isSameSeat(BodyMember other) {
    return name.equals(other.name)
        && seat.equals(other.seat)
        && home.equals(other.home)
        && substitute == other.substitute;
  }
}
