package dk.klimaforloeb.funding;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happened to the money of a contribution; amounts are in oere.
 *
 * @param pool whose money it is
 * @param line id of the line under which it is counted; empty for none
 * @param committed what was set aside, or with a minus given free
 * @param used what was paid
 * @param moved what came from another pool, or with a minus went there
 * @param request number of the request that it belongs to; null for none
 * @param reference voucher or decision; null for none
 * @param text Danish or as the accounts have it; null for none
 */
record Entry(
    String contribution,
    String pool,
    String line,
    Kind kind,
    long committed,
    long used,
    long moved,
    Long request,
    String reference,
    String text,
    LocalDate bookedOn) {

  /** What it is. */
  enum Kind {
    /** Money was granted. */
    GRANT,
    /** An invoice for what was granted. */
    INVOICE,
    /** What was granted and not used is free again. */
    RELEASE,
    /** Paid, as the accounts say. */
    ACTUAL,
    /** From one year to the next. */
    CARRIED;

    /** As the database and interfaces have it. */
    String value() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String value) {
      return valueOf(value.toUpperCase(Locale.ROOT));
    }
  }
}
