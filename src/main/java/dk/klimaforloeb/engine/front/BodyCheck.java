package dk.klimaforloeb.engine.front;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What no JSON body may be, whatever its route: nested without end, a list of more things than any
 * answer has, text that cannot be stored. What is no JSON is for the route to refuse.
 */
final class BodyCheck {

  private static final int DEEPEST = 100;

  /** A form names the field itself, in its own words. */
  private static final Pattern FORM = Pattern.compile(".*/submit-form/?");

  private static final Pattern PEOPLE = Pattern.compile("(?:/[^/]+)*/(?:user|group|tenant)/.*");

  /** The engine's columns for people and groups, in characters, by the key that fills them. */
  private static final Map<String, Integer> LENGTHS =
      Map.of("id", 64, "firstName", 255, "lastName", 255, "email", 255, "name", 255, "type", 255);

  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();
  private final Texts texts;

  BodyCheck(Texts texts) {
    this.texts = texts;
  }

  /** Why the body is refused, if it is. */
  Optional<Fault> problem(String path, byte[] body) {
    boolean isForm = FORM.matcher(path).matches();
    boolean isOfPeople = PEOPLE.matcher(path).matches();
    try (JsonParser parser = json.createParser(body)) {
      Deque<Integer> sizes = new ArrayDeque<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        Optional<String> problem = tooMany(token, parser, sizes);
        if (problem.isEmpty() && token == JsonToken.VALUE_STRING && !isForm) {
          problem = ofText(parser.currentName(), parser.getText(), isOfPeople);
        }
        if (problem.isPresent()) {
          return problem.map(text -> new Fault(Fault.BAD_REQUEST, text));
        }
      }
      return Optional.empty();
    } catch (StreamConstraintsException e) {
      return Optional.of(new Fault(Fault.BAD_REQUEST, texts.get("front.bad.depth")));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Counts the values of the list or object that the parser is in. */
  private Optional<String> tooMany(JsonToken token, JsonParser parser, Deque<Integer> sizes) {
    if (token.isStructEnd()) {
      sizes.pop();
      return Optional.empty();
    }
    if (token != JsonToken.FIELD_NAME && !sizes.isEmpty()) {
      sizes.push(sizes.pop() + 1);
    }
    boolean isTooMany = !sizes.isEmpty() && sizes.peek() > QueryLimit.MOST_RESULTS;
    if (token.isStructStart()) {
      sizes.push(0);
    }
    return isTooMany
        ? Optional.of(
            texts.get(
                "front.bad.many",
                name(parser.getParsingContext().getParent().getCurrentName()),
                String.valueOf(QueryLimit.MOST_RESULTS)))
        : Optional.empty();
  }

  private Optional<String> ofText(String key, String value, boolean isOfPeople) {
    if (AddressCheck.hasUnstorable(value)) {
      return Optional.of(texts.get("front.bad.character", name(key)));
    }
    Integer longest = isOfPeople && key != null ? LENGTHS.get(key) : null;
    return longest != null && value.length() > longest
        ? Optional.of(
            texts.get(
                "front.bad.too-long", key, texts.get("front.label." + key), longest.toString()))
        : Optional.empty();
  }

  private String name(String key) {
    return key != null && key.matches("[\\w-]{1,60}") ? key : texts.get("front.body");
  }
}
