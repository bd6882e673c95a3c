package dk.klimaforloeb.journey.queries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One line of the ledger of sparring: a session from the wish for it to what came of it.
 *
 * @param subject what it is about, in Danish; empty where nobody said
 * @param wantedOn the day on which it was asked for
 * @param at for when it was arranged last; null while it is not
 * @param form how it is held, in Danish; null where nobody said
 * @param partner Danish name of the municipality whose staff gives it; null for the coordinator
 * @param state held, dropped or open
 * @param reason why it was not held when it was to be; null where it was
 * @param notedOn the day on which it was noted what came of it; null before
 * @param hours spent on it; null unless it was held
 * @param topics what it dealt with, in the words of who noted it; null unless it was held
 * @param criteria keys of the sections of the framework that it is or was about
 * @param agreements what was agreed on
 */
public record SparringSession(
    String subject,
    LocalDate wantedOn,
    LocalDateTime at,
    String form,
    String partner,
    State state,
    String reason,
    LocalDate notedOn,
    BigDecimal hours,
    String topics,
    List<String> criteria,
    List<Agreed> agreements) {

  /** On which day it was or is to be; null where nobody knows, as before it is arranged. */
  public LocalDate day() {
    LocalDate held = state == State.HELD ? notedOn : null;
    return at == null ? held : at.toLocalDate();
  }

  /** What has become of it. */
  public enum State {
    OPEN,
    HELD,
    DROPPED
  }

  /** Something agreed on; who and when as they were typed, or null. */
  public record Agreed(String what, String owner, String due) {}
}
