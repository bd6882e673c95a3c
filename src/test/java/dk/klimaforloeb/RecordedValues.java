package dk.klimaforloeb;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Single values of what was recorded in cases. */
final class RecordedValues {

  private static final Set<String> HEADER =
      Set.of("id", "tenant_id", "case_key", "process_instance_id", "recorded_by");

  private RecordedValues() {}

  /**
   * @param row of the table of records
   * @param name a column of the header, or a value's name
   */
  static Stream<Optional<String>> of(Map<String, Object> row, String name) {
    return HEADER.contains(name)
        ? Stream.of(Optional.ofNullable(row.get(name)).map(String::valueOf))
        : values(json((String) row.get("content")), name);
  }

  private static Stream<Optional<String>> values(JsonNode node, String path) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).flatMap(item -> values(item, path));
    }
    if (path.isEmpty()) {
      return Stream.of(Optional.of(node).filter(JsonNode::isValueNode).map(JsonNode::asText));
    }
    String[] names = path.split("[.]", 2);
    JsonNode value = node.path(names[0]);
    return value.isMissingNode() || value.isNull()
        ? Stream.of(Optional.empty())
        : values(value, names.length > 1 ? names[1] : "");
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
