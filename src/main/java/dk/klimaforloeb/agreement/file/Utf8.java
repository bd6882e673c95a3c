package dk.klimaforloeb.agreement.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that has to be UTF-8.
 *
 * @param text as far as it is
 * @param wrong the place of the first character that is not; null when all are
 */
record Utf8(String text, Place wrong) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static Utf8 of(byte[] bytes) {
    CharBuffer read = CharBuffer.allocate(bytes.length);
    CoderResult end =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), read, true);
    String text = read.flip().toString();
    return new Utf8(text, end.isError() ? placeAfter(text) : null);
  }

  boolean isWhole() {
    return wrong == null;
  }

  /** As a reader of XML wants it. */
  String withoutMark() {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The place of what follows a text. */
  static Place placeAfter(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return new Place(line, text.length() - text.lastIndexOf('\n'));
  }
}
