package dk.klimaforloeb.engine.front;

import dk.klimaforloeb.engine.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address for one thing: whoever guards a route must see the same path as whoever serves it, so
 * an address that says it in a roundabout way is refused before anybody looks.
 */
final class AddressCheck {

  private static final int HEX = 16;
  private static final int CODE_LENGTH = 3;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int DELETE = 0x7f;

  /** Parameters after a semicolon, doubled slashes, backslashes, dots for folders. */
  private static final Pattern ROUNDABOUT = Pattern.compile(";|//|\\\\|(^|/)\\.\\.?(/|$)");

  /** What needs no code in an address, and what means something in one. */
  private static final Pattern NEVER_CODED = Pattern.compile("[A-Za-z0-9._~/\\\\%;-]");

  private final Texts texts;

  AddressCheck(Texts texts) {
    this.texts = texts;
  }

  /**
   * Why the address is refused, if it is.
   *
   * @param path as it was sent
   * @param query as it was sent, or null
   */
  Optional<Fault> problem(String path, String query) {
    if (ROUNDABOUT.matcher(path).find() || !isWellCoded(path)) {
      return Optional.of(new Fault(Fault.BAD_REQUEST, texts.get("front.bad.address")));
    }
    if (query != null) {
      for (String pair : query.split("&")) {
        Optional<String> decoded = decoded(pair);
        if (decoded.isEmpty() || hasUnstorable(decoded.get())) {
          String name = pair.split("[=%]", 2)[0];
          return Optional.of(new Fault(Fault.BAD_REQUEST, texts.get("front.bad.character", name)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWellCoded(String path) {
    for (int i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
      int coded = code(path, i);
      boolean isPlain = coded < DELETE && NEVER_CODED.matcher(Character.toString(coded)).matches();
      if (coded < FIRST_PRINTABLE || coded == DELETE || isPlain) {
        return false;
      }
    }
    return decoded(path).isPresent();
  }

  /** The value of the code that begins here; -1 for what is none. */
  private static int code(String text, int at) {
    try {
      return at + CODE_LENGTH > text.length()
          ? -1
          : Integer.parseUnsignedInt(text.substring(at + 1, at + CODE_LENGTH), HEX);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Empty when a code is none, or the bytes are no UTF-8. */
  private static Optional<String> decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '%') {
        int coded = code(text, i);
        if (coded < 0) {
          return Optional.empty();
        }
        bytes.write(coded);
        i += CODE_LENGTH;
      } else {
        bytes.writeBytes(text.substring(i, i + 1).getBytes(StandardCharsets.ISO_8859_1));
        i++;
      }
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What no database takes, or nobody can have meant: controls, halves of characters. */
  static boolean hasUnstorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isControl = c < FIRST_PRINTABLE && c != '\t' && c != '\n' && c != '\r' || c == DELETE;
      if (isControl) {
        return true;
      }
      if (Character.isSurrogate(c)) {
        boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!isPair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
