package dk.klimaforloeb.engine;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One mail address that any mail server takes: a name of plain signs, an at sign, and a domain of
 * at least two parts.
 */
public final class MailAddress {

  /** RFC 5321, 4.5.3.1: 64 for the name, 256 for a path with its angle brackets. */
  private static final int LONGEST_NAME = 64;

  private static final int LONGEST = 254;

  /** Dot-atom of RFC 5322: quoted names are lawful, but most programs refuse or break them. */
  private static final Pattern NAME =
      Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");

  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9-]+[a-z0-9]");

  private MailAddress() {}

  /**
   * Reads what a person typed as an address.
   *
   * @param typed blanks around it do not count; null is no address
   * @return the address as mail servers take it, its domain in lower case and in ASCII ({@code
   *     klima@xn--r-3fa9c.dk} when it was typed with Danish letters); empty for several addresses,
   *     an address with a name before it, a name with letters outside ASCII (which needs SMTPUTF8
   *     all the way) or anything else that is no single address
   */
  public static Optional<String> parse(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String text = Blanks.trimmed(typed);
    int at = text.lastIndexOf('@');
    if (at < 1 || at > LONGEST_NAME || !NAME.matcher(text.substring(0, at)).matches()) {
      return Optional.empty();
    }
    return domain(text.substring(at + 1))
        .map(domain -> text.substring(0, at + 1) + domain)
        .filter(address -> address.length() <= LONGEST)
        .filter(MailAddress::isStrictlyValid);
  }

  private static Optional<String> domain(String typed) {
    try {
      String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      return Optional.of(ascii).filter(domain -> DOMAIN.matcher(domain).matches());
    } catch (IllegalArgumentException e) {
      // No domain: an empty or over-long part, or signs that no domain has.
      return Optional.empty();
    }
  }

  /** What sends the mail has the last word. */
  private static boolean isStrictlyValid(String address) {
    try {
      InternetAddress parsed = new InternetAddress(address, true);
      parsed.validate();
      return address.equals(parsed.getAddress());
    } catch (AddressException e) {
      return false;
    }
  }
}
