package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.MailAddress;
import dk.klimaforloeb.engine.WebAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes typed text so that the text view of forms (Markdown of GitHub's flavour, then a sanitizer
 * that keeps span, br and a) shows it sign by sign. Only signs that could mean something are
 * replaced, so that most texts stay as they are.
 */
final class TypedText {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\w.!#$%&'*+/=?^`{|}~-])[\\w.+'-]+@[\\w.-]+[\\p{L}\\p{N}]");

  private static final Pattern LINK_OR_ADDRESS =
      Pattern.compile(LINK.pattern() + "|" + ADDRESS.pattern(), Pattern.UNICODE_CHARACTER_CLASS);

  /** What the view makes a link of by itself, and of nothing more, before a blank or at the end. */
  private static final Pattern SELF_LINKING =
      Pattern.compile(
          "https?://[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)+(?:/[A-Za-z0-9/.-]*)?(?<![.])"
              + "|[A-Za-z0-9.]+@[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]*[A-Za-z0-9])+");

  /** At the beginning of a line these make it a point of a list, a heading or a ruler. */
  private static final Pattern OPENING =
      Pattern.compile("(?:[-+](?=[-\\s]|$)|=+\\s*$|#{1,6}(?=\\s|$)|\\d{1,9}[.)](?=\\s|$))");

  /** What the view would make a link of by itself: of less, or of more, than was meant. */
  private static final Pattern HALF_LINK = Pattern.compile("@|:(?=//)|(?<=[wW]{3})[.]");

  /** Blanks that HTML would melt together, line breaks, and signs that turn the direction. */
  private static final Pattern OWN_LAYOUT =
      Pattern.compile("^\\s|\\s$|\\s\\s|[^\\S ]|\\p{Cf}|\\p{Z}(?<! )");

  private static final String CLOSING = "'.,;:!?)]}";

  private TypedText() {}

  /** For the midst of a line. */
  static String asMarkdown(String text) {
    String escaped = withLinks(text);
    return OWN_LAYOUT.matcher(text).find()
        ? "<span class=\"typed\">" + withBreaks(escaped) + "</span>"
        : escaped;
  }

  /** For the beginning of a line as well. */
  static String openingLine(String markdown) {
    Matcher opening = OPENING.matcher(markdown);
    if (!opening.lookingAt()) {
      return markdown;
    }
    int last = opening.end() - 1;
    return markdown.substring(0, last)
        + entity(markdown.charAt(last))
        + markdown.substring(last + 1);
  }

  /** The view would take a line break for one of its own rules. */
  private static String withBreaks(String escaped) {
    return escaped.replaceAll("\\r\\n|\\r|\\n|\\u2028|\\u2029", "<br>").replace("\t", "&#9;");
  }

  private static String withLinks(String text) {
    StringBuilder escaped = new StringBuilder();
    Matcher found = LINK_OR_ADDRESS.matcher(text);
    int end = 0;
    while (found.find(end)) {
      int start = found.start();
      String link = withoutClosingPunctuation(found.group());
      escaped.append(unlinked(text.substring(end, start)));
      end = start + link.length();
      boolean isAlone = (start == 0 || isBlank(text, start - 1)) && isBlank(text, end);
      escaped.append(isAlone ? linked(link) : anchored(link));
    }
    return escaped.append(unlinked(text.substring(end))).toString();
  }

  /** It belongs to the sentence around a link, but for a bracket that the link opened itself. */
  private static String withoutClosingPunctuation(String link) {
    int end = link.length();
    while (CLOSING.indexOf(link.charAt(end - 1)) >= 0 && !closesOwn(link.substring(0, end))) {
      end--;
    }
    return link.substring(0, end);
  }

  private static boolean closesOwn(String link) {
    return link.endsWith(")")
        && link.chars().filter(sign -> sign == '(').count()
            >= link.chars().filter(sign -> sign == ')').count();
  }

  /** Other blanks do not end a link for the view. */
  private static boolean isBlank(String text, int index) {
    return index >= text.length() || " \r\n".indexOf(text.charAt(index)) >= 0;
  }

  /** As the view does it by itself, where it does. */
  static String linked(String found) {
    return SELF_LINKING.matcher(found).matches() && target(found).isPresent()
        ? found
        : anchored(found);
  }

  private static String anchored(String found) {
    return target(found)
        .map(target -> "<a href=\"" + escaped(target) + "\">" + escaped(found) + "</a>")
        .orElseGet(() -> unlinked(found));
  }

  private static Optional<String> target(String found) {
    return WebAddress.parse(found).or(() -> MailAddress.parse(found).map(to -> "mailto:" + found));
  }

  private static String unlinked(String text) {
    return HALF_LINK.matcher(escaped(text)).replaceAll(sign -> entity(sign.group().charAt(0)));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ("&<>\"*_`~[]\\|".indexOf(sign) >= 0) {
        escaped.append(entity(sign));
      } else {
        escaped.append(sign);
      }
    }
    return escaped.toString();
  }

  private static String entity(char sign) {
    return "&#" + (int) sign + ";";
  }
}
