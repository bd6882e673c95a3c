package dk.klimaforloeb.network.events;

import java.util.Arrays;

/**
 * Somebody who is invited.
 *
 * @param recipient user id, or the address of somebody who is no user; null when the event is
 *     closed
 * @param behalf Danish name of the municipality or the group; null where there is none
 * @param municipality code; null where there is none
 */
public record Invitation(
    long id,
    long event,
    String recipient,
    boolean isUser,
    String name,
    String behalf,
    String municipality,
    Answer answer) {

  /** What somebody answered, and what came of it. */
  public enum Answer {
    NONE("none"),
    /** Comes, and has a seat. */
    YES("yes"),
    /** Would come, and has no seat. */
    WAITING("waiting"),
    NO("no");

    private final String stored;

    Answer(String stored) {
      this.stored = stored;
    }

    /** As it is stored. */
    public String stored() {
      return stored;
    }

    static Answer of(String stored) {
      return Arrays.stream(values())
          .filter(answer -> answer.stored.equals(stored))
          .findFirst()
          .orElseThrow();
    }
  }
}
