package dk.klimaforloeb.engine;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.util.InvalidUrlException;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder.ParserType;

/** A link that browsers open: whatever WHATWG's URL standard takes, with http or https. */
public final class WebAddress {

  /** Browsers take any number of slashes, in either direction, before the host. */
  private static final Pattern HEAD = Pattern.compile("(?i)(https?):[/\\\\]*");

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\r\\n]");

  private WebAddress() {}

  /**
   * Reads what a person typed as a link.
   *
   * @param typed blanks around it do not count
   * @return the link as it was typed, so that it opens wherever it is put: what browsers drop
   *     (breaks of a line) is gone, and what would end it in a running text (blanks, quotes, angle
   *     brackets) is percent-encoded as browsers do; empty when browsers do not open it, and when
   *     it names a user before the host, which makes one address look like another
   */
  public static Optional<String> parse(String typed) {
    String text = LINE_BREAKS.matcher(Blanks.trimmed(typed)).replaceAll("");
    if (!HEAD.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    String link = encoded(HEAD.matcher(text).replaceFirst("$1://"));
    try {
      UriComponents parts = UriComponentsBuilder.fromUriString(link, ParserType.WHAT_WG).build();
      boolean opens = parts.getHost() != null && !parts.getHost().isEmpty();
      return opens && parts.getUserInfo() == null ? Optional.of(link) : Optional.empty();
    } catch (InvalidUrlException e) {
      // Browsers do not open it either.
      return Optional.empty();
    }
  }

  /** The scheme in small letters, and what cannot stand in a text as it was typed. */
  private static String encoded(String link) {
    int head = link.indexOf("://");
    StringBuilder encoded = new StringBuilder(link.substring(0, head).toLowerCase(Locale.ROOT));
    link.substring(head)
        .codePoints()
        .forEach(
            sign -> {
              if (Blanks.isInvisible(sign) || "\"<>".indexOf(sign) >= 0) {
                String blank = URLEncoder.encode(Character.toString(sign), StandardCharsets.UTF_8);
                encoded.append(blank.replace("+", "%20"));
              } else {
                encoded.appendCodePoint(sign);
              }
            });
    return encoded.toString();
  }
}
