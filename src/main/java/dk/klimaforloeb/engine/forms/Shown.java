package dk.klimaforloeb.engine.forms;

import dk.klimaforloeb.engine.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that a form shows in a text view, which renders Markdown. The program's own texts give
 * the formatting; what people typed is shown sign by sign, with its line breaks. There is no other
 * way to one than through these methods, so nothing typed becomes formatting or a link that hides
 * its target.
 */
public final class Shown {

  /** Nothing. */
  public static final Shown NOTHING = new Shown("");

  /** Before a value on its line: nothing, or what begins a point of a list. */
  private static final Pattern OPENS_LINE = Pattern.compile("\\s*(?:[-+*>]\\s+)*");

  /** Where the text begins a line. */
  private final String markdown;

  /** Where it stands in the midst of a line. */
  private final String inLine;

  private Shown(String markdown) {
    this(markdown, markdown);
  }

  private Shown(String markdown, String inLine) {
    this.markdown = markdown;
    this.inLine = inLine;
  }

  /**
   * What a person typed, or any other value. A link in it can be opened, and shows its whole
   * address.
   *
   * @param text null and "" show nothing
   */
  public static Shown typed(String text) {
    if (text == null || text.isEmpty()) {
      return NOTHING;
    }
    String inLine = TypedText.asMarkdown(text);
    return new Shown(TypedText.openingLine(inLine), inLine);
  }

  /**
   * What was typed into a field for a link; it leads to where it says.
   *
   * @param url null and "" show nothing
   */
  public static Shown link(String url) {
    return url == null || url.isEmpty() ? NOTHING : new Shown(TypedText.linked(url));
  }

  /**
   * A text of the program.
   *
   * @param texts where it stands; its Markdown counts
   * @param key the text's key
   * @param values for {@code {0}}, {@code {1}} and so on; those that are not {@code Shown} count as
   *     typed
   */
  public static Shown text(Texts texts, String key, Object... values) {
    Object[] places = new Object[values.length];
    Arrays.setAll(places, i -> "\0" + i + "\0");
    String layout = texts.get(key, places);
    Object[] safe = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      Shown value = of(values[i]);
      safe[i] =
          opensLine(layout, layout.indexOf((String) places[i])) ? value.markdown : value.inLine;
    }
    return new Shown(texts.get(key, safe));
  }

  private static boolean opensLine(String layout, int place) {
    return place >= 0
        && OPENS_LINE
            .matcher(layout.substring(layout.lastIndexOf('\n', place) + 1, place))
            .matches();
  }

  private static Shown of(Object value) {
    if (value instanceof Shown shown) {
      return shown;
    }
    return value == null ? NOTHING : typed(value.toString());
  }

  /** One below the other, as their texts say, without those that show nothing. */
  public static Shown lines(Collection<Shown> parts) {
    return joined(parts, "", "\n");
  }

  /** One below the other with space between, without those that show nothing. */
  public static Shown paragraphs(Shown... parts) {
    return joined(List.of(parts), "", "\n\n");
  }

  /** Points of a list, without those that show nothing. */
  public static Shown points(Collection<Shown> parts) {
    return joined(parts, "- ", "\n");
  }

  /** Points of a list that begins below what stands before it; nothing for no points. */
  public static Shown pointsBelow(Collection<Shown> parts) {
    Shown points = points(parts);
    return points.isNothing() ? points : new Shown("\n" + points.markdown);
  }

  /** In one line, with commas between, without those that show nothing. */
  public static Shown enumerated(Collection<Shown> parts) {
    Shown joined = joined(parts, "", ", ");
    String inLine =
        parts.stream()
            .filter(Predicate.not(Shown::isNothing))
            .map(part -> part.inLine)
            .collect(Collectors.joining(", "));
    return new Shown(joined.markdown, inLine);
  }

  private static Shown joined(Collection<Shown> parts, String before, String between) {
    return new Shown(
        parts.stream()
            .filter(Predicate.not(Shown::isNothing))
            .map(part -> before + part.markdown)
            .collect(Collectors.joining(between)));
  }

  /** Whether there is nothing to see. */
  public boolean isNothing() {
    return markdown.isEmpty();
  }

  String markdown() {
    return markdown;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shown shown && markdown.equals(shown.markdown);
  }

  @Override
  public int hashCode() {
    return markdown.hashCode();
  }

  /** The Markdown that the text view gets. */
  @Override
  public String toString() {
    return markdown;
  }
}
