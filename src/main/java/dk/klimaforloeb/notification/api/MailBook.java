package dk.klimaforloeb.notification.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The ledger of mails for whoever asks: those of the tenants that the person is a member of, all
 * for administrators, none for who reads no cases. Names and addresses are for those who see other
 * people.
 */
public interface MailBook {

  /** Whether there can be mails for whoever asks. */
  boolean isOpen();

  /**
   * The newest first.
   *
   * @param most how many at most
   */
  List<Booked> newest(Search search, int most);

  /**
   * How many there are, whichever page was asked for.
   *
   * @param most from which number on it is not counted further
   */
  int count(Search search, int most);

  /**
   * A mail with its text. The text is for those who see other people, and for who got the mail.
   *
   * @return empty when there is no such mail, or it is not for whoever asks: nobody learns which
   */
  Optional<Letter> letter(UUID id);

  /**
   * Which mails are wanted; what is null was not chosen.
   *
   * @param tenant whose they are
   * @param from the first moment at which they were written
   * @param until the first moment at which they were not
   * @param text part of the subject, the task's name or, for who sees people, the reader
   * @param after the last mail of the page before
   */
  record Search(String tenant, State state, Instant from, Instant until, String text, UUID after) {}

  /** What became of a mail. */
  enum State {
    /** It leaves in a moment, or is tried again by itself. */
    WAITING,
    SENT,
    /** Somebody has to mend something first. */
    FAILED,
    /** Kept back by the embargo. */
    HELD,
    NOT_TO_BE_SENT;

    /** As addresses have it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A mail.
   *
   * @param at when it was written, on the programme clock
   * @param tenant whose it is
   * @param caseKey business key; null where it is about no single case
   * @param to Danish names of the groups through which it came; empty where it came to the person
   * @param person the reader's name; null for who does not see people
   * @param address the one last used; null for the same, and where there is none
   * @param status what became of it, a Danish sentence
   * @param whatToDo a Danish sentence; null where nothing is to be done
   * @param hasText whether its text is for whoever asks
   */
  record Booked(
      UUID id,
      Instant at,
      String tenant,
      String caseKey,
      String subject,
      List<String> to,
      String person,
      String address,
      State state,
      String status,
      String whatToDo,
      int attempts,
      boolean hasText) {}

  /**
   * A mail as it was written.
   *
   * @param text the plain one of the two; null where the program of today cannot make it
   * @param failures the attempts that failed, in order
   */
  record Letter(Booked mail, String text, List<Failure> failures) {}

  /** An attempt that failed, with the mail server's own words; null for who sees no people. */
  record Failure(Instant at, String address, String words) {}
}
