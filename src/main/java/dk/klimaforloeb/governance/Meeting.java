package dk.klimaforloeb.governance;

import dk.klimaforloeb.engine.cases.DanishDates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A meeting of a body.
 *
 * @param body id in the agreement's file
 * @param number within the body, from 1
 * @param kind {@link #ORDINARY}, {@link #EXTRAORDINARY} or {@link #WRITTEN}
 * @param from first day of the period that it is about
 * @param to last day of the period
 * @param status {@link #CALLED}, {@link #SET}, {@link #HELD}, {@link #CLOSED} or {@link #CANCELLED}
 * @param itemsBy last day for items; null before the meeting is set, and in writing
 * @param papersOn day on which the papers go out; null before the meeting is set
 * @param meetsAt Danish time; of a treatment in writing its end; null before the meeting is set
 * @param place null where none was given
 * @param heldOn null before it was held
 * @param report id of its report; null where it has none yet
 */
public record Meeting(
    long id,
    String body,
    int number,
    String kind,
    LocalDate from,
    LocalDate to,
    String status,
    LocalDate itemsBy,
    LocalDate papersOn,
    LocalDateTime meetsAt,
    String place,
    LocalDate heldOn,
    Long report) {

  public static final String ORDINARY = "ordinary";
  public static final String EXTRAORDINARY = "extraordinary";
  public static final String WRITTEN = "written";

  public static final String CALLED = "called";
  public static final String SET = "set";
  public static final String HELD = "held";
  public static final String CLOSED = "closed";
  public static final String CANCELLED = "cancelled";

  /** Whether it is still to be held. */
  public boolean isToCome() {
    return status.equals(CALLED) || status.equals(SET);
  }

  /** Whether the answers come in writing, without a meeting. */
  public boolean isWritten() {
    return kind.equals(WRITTEN);
  }

  /** When it is, in Danish; empty before it was set. */
  public Optional<String> time() {
    return Optional.ofNullable(meetsAt).map(DanishDates::moment);
  }
}
