package dk.klimaforloeb.network.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;

/**
 * An event that is held together.
 *
 * @param id null before it is stored
 * @param kind type of task in the division of tasks
 * @param uid by which calendars know it
 * @param startsAt Danish local time
 * @param onlineUrl null without one
 * @param payer id of a party of the agreement
 * @param replyBy the last day on which who is invited may answer
 * @param sequence how often it was changed
 * @param reason why it was changed or not held, as it was typed last; null without
 * @param numberPresent null before it was held
 */
public record JointEvent(
    Long id,
    String processInstanceId,
    String kind,
    String uid,
    String title,
    Facts facts,
    String payer,
    Status status,
    int sequence,
    String reason,
    Integer numberPresent) {

  /** When and where it is; Danish local time. */
  public record Facts(
      LocalDateTime startsAt,
      LocalDateTime endsAt,
      String place,
      String onlineUrl,
      int seats,
      String programme,
      LocalDate replyBy) {

    /** The same at another time and place. */
    Facts moved(
        LocalDateTime newStart, LocalDateTime newEnd, String newPlace, LocalDate newReplyBy) {
      return new Facts(newStart, newEnd, newPlace, onlineUrl, seats, programme, newReplyBy);
    }
  }

  /** The same as those see it who do not take part. */
  public JointEvent withoutOnlineUrl() {
    Facts open =
        new Facts(
            facts.startsAt(),
            facts.endsAt(),
            facts.place(),
            null,
            facts.seats(),
            facts.programme(),
            facts.replyBy());
    return new JointEvent(
        id,
        processInstanceId,
        kind,
        uid,
        title,
        open,
        payer,
        status,
        sequence,
        reason,
        numberPresent);
  }

  /** Whether an answer counts at a moment. */
  boolean takesAnswers(LocalDateTime now) {
    return status == Status.PLANNED
        && !now.toLocalDate().isAfter(facts.replyBy())
        && now.isBefore(facts.startsAt());
  }

  /** What became of it. */
  public enum Status {
    PLANNED("planned"),
    HELD("held"),
    CANCELLED("cancelled");

    private final String stored;

    Status(String stored) {
      this.stored = stored;
    }

    /** As it is stored. */
    public String stored() {
      return stored;
    }

    static Status of(String stored) {
      return Arrays.stream(values())
          .filter(status -> status.stored.equals(stored))
          .findFirst()
          .orElseThrow();
    }
  }
}
