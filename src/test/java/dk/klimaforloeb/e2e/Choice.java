package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of what a form offers to choose from, known by its name only.
 *
 * @param list where the form has what it offers
 * @param label how the name of the one ends
 */
record Choice(String list, String label) {

  /** The values with what was chosen in the place of each choice. */
  static Map<String, Object> made(Map<String, Object> values, JsonNode form) {
    Map<String, Object> made = new LinkedHashMap<>(values);
    made.replaceAll((key, value) -> value instanceof Choice choice ? choice.from(form) : value);
    return made;
  }

  private String from(JsonNode form) {
    List<String> found = new ArrayList<>();
    for (JsonNode option : offered(form)) {
      if (option.path("label").asText().endsWith(label)) {
        found.add(option.path("value").asText());
      }
    }
    assertThat(found).as("%s in %s", label, form.path(list)).hasSize(1);
    return found.get(0);
  }

  private JsonNode offered(JsonNode form) {
    try {
      return new ObjectMapper().readTree(form.path(list).path("value").asText());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
