package dk.klimaforloeb.notification;

/**
 * An attempt to hand a mail to the server failed; tells for how long, by whose fault, and in which
 * words.
 */
final class Undelivered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What the ledger and the attempts hold of the server's words. */
  private static final int LONGEST_WORDS = 2000;

  private final Fault fault;
  private final boolean isPermanent;
  private final Integer code;

  /**
   * @param code of the server's reply, null when it gave none
   * @param words the server's own, or what happened when it said nothing
   */
  Undelivered(Fault fault, boolean isPermanent, Integer code, String words, Throwable failure) {
    super(oneLine(words), failure);
    this.fault = fault;
    this.isPermanent = isPermanent;
    this.code = code;
  }

  private static String oneLine(String words) {
    String line = String.valueOf(words).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.substring(0, Math.min(line.length(), LONGEST_WORDS));
  }

  Fault fault() {
    return fault;
  }

  /** Whether trying again without a change is in vain. */
  boolean isPermanent() {
    return isPermanent;
  }

  Integer code() {
    return code;
  }

  String words() {
    return getMessage();
  }

  /** Under this key mails are counted as failed for the same cause. */
  String causeFor(String recipient) {
    return fault == Fault.ADDRESS ? addressOf(recipient) : "server:" + fault.condition();
  }

  /** The cause that a person's address is. */
  static String addressOf(String recipient) {
    return "address:" + recipient;
  }

  /** What is at fault. */
  enum Fault {
    ADDRESS("address"),
    UNREACHABLE("unreachable"),
    LOGIN("login"),
    SENDER("sender"),
    MESSAGE("message"),
    /** The program's own: it cannot make the message. */
    LETTER("letter"),
    /** All connections are in use: no attempt was made at all. */
    BUSY("busy");

    private final String condition;

    Fault(String condition) {
      this.condition = condition;
    }

    String condition() {
      return condition;
    }
  }
}
