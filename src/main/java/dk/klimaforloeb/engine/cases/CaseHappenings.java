package dk.klimaforloeb.engine.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What happened in cases besides what people handed in; each module tells what it notes itself. All
 * of them together, with the forms, are a case's timeline.
 */
public interface CaseHappenings {

  /**
   * All in a case, whoever asks; that the case may be read is for the caller to see to. By few
   * questions for all of them together, each by a key that has an index.
   */
  List<Happening> of(CaseKey key);

  /**
   * Something that happened.
   *
   * @param at when; of what only its day is known the first or last moment of that day
   * @param isOfDay whether only the day is known
   * @param what Danish sentence without its full stop; with names of people only where they are for
   *     whoever asks
   * @param person user id of whose act it was; null for what happened by itself
   * @param lines what more there is to say
   */
  record Happening(Instant at, boolean isOfDay, String what, String person, List<Line> lines) {

    /** Something with nothing more to say. */
    public static Happening at(Instant at, String what, String person) {
      return new Happening(at, false, what, person, List.of());
    }

    /** Something that began with a day. */
    public static Happening withDay(LocalDate day, ZoneId zone, String what) {
      return new Happening(day.atStartOfDay(zone).toInstant(), true, what, null, List.of());
    }

    /** Something that somebody did in the course of a day, after what he said about it. */
    public static Happening inDay(LocalDate day, ZoneId zone, String what, String person) {
      Instant last = day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
      return new Happening(last, true, what, person, List.of());
    }
  }

  /** A label and what stands there, both Danish. */
  record Line(String label, String text) {}
}
