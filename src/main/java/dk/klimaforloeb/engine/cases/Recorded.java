package dk.klimaforloeb.engine.cases;

import java.time.Instant;

/**
 * One record of a case.
 *
 * @param <T> type of what was recorded
 * @param number the order of registration, over all cases and kinds
 * @param header whose, when and by whom
 * @param what the values
 */
public record Recorded<T>(long number, RecordHeader header, T what) {

  /** When it was recorded, on the programme clock. */
  public Instant at() {
    return header.at();
  }

  /** User id of who recorded it; null when the engine did. */
  public String person() {
    return header.person();
  }
}
