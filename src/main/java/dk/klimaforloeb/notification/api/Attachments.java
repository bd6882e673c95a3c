package dk.klimaforloeb.notification.api;

/**
 * Files that go with mails, kept by a capability: the ledger keeps the reference, and the file is
 * fetched whenever the mail is tried, whoever is logged in.
 */
public interface Attachments {

  /** What its references begin with, before a colon; no other bean has it. */
  String source();

  /**
   * @param id what follows the colon
   * @throws IllegalArgumentException when there is no such file
   */
  File file(String id);

  /**
   * A file.
   *
   * @param name with its ending
   * @param type media type, for example {@code application/pdf}
   */
  record File(String name, String type, byte[] bytes) {}
}
