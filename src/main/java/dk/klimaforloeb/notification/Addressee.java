package dk.klimaforloeb.notification;

/**
 * Whom a mail would reach at this moment.
 *
 * @param address as the person has it now; null when nobody is to be written to
 * @param reason why not; null when there is an address
 */
record Addressee(String address, Mail.Reason reason) {

  static Addressee at(String address) {
    return new Addressee(address, null);
  }

  static Addressee none(Mail.Reason reason) {
    return new Addressee(null, reason);
  }

  boolean isReachable() {
    return address != null;
  }
}
