package dk.klimaforloeb.notification;

import dk.klimaforloeb.notification.Undelivered.Fault;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Reads from what the mail library threw what the server meant (RFC 5321, 4.2; RFC 3463 for the
 * enhanced codes): 4yz passes by itself, 5yz does not; a reply to the recipient's name is about the
 * address, any other about the server. The library's own message, "Invalid Addresses", hides it.
 */
final class SmtpReplies {

  private static final int CLOSING = 421;

  /** The enhanced code's second part is its subject. */
  private static final Pattern ENHANCED =
      Pattern.compile("^\\d{3}[ -][245]\\.((\\d{1,3})\\.\\d{1,3})");

  private static final int ADDRESSING = 1;
  private static final int MAILBOX = 2;

  /** What servers that give no enhanced code say of a mailbox after the message. */
  private static final List<Integer> OF_A_MAILBOX = List.of(450, 452, 550, 551, 552, 553);

  /** Bad sequence of commands, login required: no answer about an address. */
  private static final List<Integer> NEVER_OF_AN_ADDRESS = List.of(503, 530);

  /** How the library passes on a greeting other than 220. */
  private static final Pattern GREETING = Pattern.compile("(?s)response: (\\d{3}).*");

  private SmtpReplies() {}

  /** What the failure of an attempt means. */
  static Undelivered read(Throwable failure) {
    List<Throwable> all = chain(failure);
    return found(all, SMTPAddressFailedException.class)
        .map(e -> ofRecipient(e.getReturnCode(), e))
        .or(() -> found(all, SMTPSenderFailedException.class).map(SmtpReplies::ofSender))
        .or(() -> found(all, SMTPSendFailedException.class).map(SmtpReplies::ofCommand))
        .or(() -> found(all, AuthenticationFailedException.class).map(SmtpReplies::ofLogin))
        .or(() -> found(all, NoSuchElementException.class).map(SmtpReplies::busy))
        .orElseGet(() -> unreachable(all.get(all.size() - 1), failure));
  }

  private static Undelivered ofRecipient(int code, MessagingException e) {
    boolean isOfTheServer =
        code <= 0
            || code == CLOSING
            || NEVER_OF_AN_ADDRESS.contains(code)
            || subject(e.getMessage()).filter(s -> s > MAILBOX).isPresent();
    return reply(isOfTheServer ? Fault.MESSAGE : Fault.ADDRESS, code, e);
  }

  private static Undelivered ofSender(SMTPSenderFailedException e) {
    return reply(Fault.SENDER, e.getReturnCode(), e);
  }

  private static Undelivered ofCommand(SMTPSendFailedException e) {
    int code = e.getReturnCode();
    if (e.getCommand() != null && e.getCommand().startsWith("MAIL")) {
      return reply(Fault.SENDER, code, e);
    }
    boolean isOfTheMailbox =
        subject(e.getMessage())
            .map(s -> s == ADDRESSING || s == MAILBOX)
            .orElseGet(() -> OF_A_MAILBOX.contains(code));
    return reply(isOfTheMailbox ? Fault.ADDRESS : Fault.MESSAGE, code, e);
  }

  private static Undelivered ofLogin(AuthenticationFailedException e) {
    return codeOf(e.getMessage())
        .map(code -> reply(Fault.LOGIN, code, e))
        .orElseGet(() -> new Undelivered(Fault.LOGIN, true, null, e.getMessage(), e));
  }

  private static Undelivered busy(NoSuchElementException e) {
    return new Undelivered(Fault.BUSY, false, null, "all connections are in use", e);
  }

  private static Undelivered reply(Fault fault, int code, MessagingException e) {
    if (code <= 0) {
      return new Undelivered(Fault.UNREACHABLE, false, null, "connection closed", e);
    }
    if (code == CLOSING) {
      return new Undelivered(Fault.UNREACHABLE, false, code, e.getMessage(), e);
    }
    return new Undelivered(fault, code >= 500, code, e.getMessage(), e);
  }

  /** No connection, no answer in time, or one that ended in between. */
  private static Undelivered unreachable(Throwable root, Throwable failure) {
    Matcher greeting = GREETING.matcher(String.valueOf(failure.getMessage()));
    if (greeting.find()) {
      return new Undelivered(
          Fault.UNREACHABLE,
          false,
          Integer.valueOf(greeting.group(1)),
          greeting.group().substring("response: ".length()),
          failure);
    }
    return new Undelivered(Fault.UNREACHABLE, false, null, words(root), failure);
  }

  private static String words(Throwable root) {
    return root.getMessage() == null
        ? root.getClass().getSimpleName()
        : root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  private static Optional<Integer> subject(String reply) {
    Matcher enhanced = ENHANCED.matcher(String.valueOf(reply));
    return enhanced.find() ? Optional.of(Integer.valueOf(enhanced.group(2))) : Optional.empty();
  }

  /**
   * Subject and detail of a reply's enhanced code, for example {@code 1.1} for a mailbox that is
   * not there, whether it passes or not.
   */
  static Optional<String> enhancedCode(String reply) {
    Matcher enhanced = ENHANCED.matcher(String.valueOf(reply));
    return enhanced.find() ? Optional.of(enhanced.group(1)) : Optional.empty();
  }

  private static Optional<Integer> codeOf(String reply) {
    Matcher code = Pattern.compile("^(\\d{3})").matcher(String.valueOf(reply));
    return code.find() ? Optional.of(Integer.valueOf(code.group(1))) : Optional.empty();
  }

  private static <T extends Throwable> Optional<T> found(List<Throwable> all, Class<T> type) {
    return all.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** The failure, what it was caused by, and what the library hung behind it. */
  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> all = new ArrayList<>();
    collect(failure, all);
    return all;
  }

  private static void collect(Throwable failure, List<Throwable> all) {
    if (failure == null || all.contains(failure)) {
      return;
    }
    all.add(failure);
    if (failure instanceof MessagingException e) {
      collect(e.getNextException(), all);
    }
    collect(failure.getCause(), all);
  }
}
