package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Evidence;
import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole agreement as people read it: everything that its file says, under the titles of the
 * schema, each value with where it comes from and how sure it is.
 */
final class AgreementView {

  private static final String EVIDENCE = "evidence";
  private static final List<String> NAMES = List.of("name", "heading", "task", "code", "id");
  private static final Texts TEXTS = new Texts("agreement");

  private final JsonNode schema;
  private final Agreement agreement;

  AgreementView(JsonNode schema, Agreement agreement) {
    this.schema = schema;
    this.agreement = agreement;
  }

  List<Entry> of(JsonNode file) {
    return properties("", file, schema);
  }

  private List<Entry> properties(String path, JsonNode object, JsonNode rules) {
    List<Entry> entries = new ArrayList<>();
    object
        .properties()
        .forEach(
            property -> {
              if (!property.getKey().equals(EVIDENCE)) {
                JsonNode rule = rule(rules, property.getKey());
                String label = rule.path("title").asText(property.getKey());
                entries.add(
                    entry(
                        YamlTree.path(path, property.getKey()),
                        property.getKey(),
                        label,
                        property.getValue(),
                        rule));
              }
            });
    return List.copyOf(entries);
  }

  /** What the schema says of a key, whose own title counts before that of what it refers to. */
  private JsonNode rule(JsonNode rules, String key) {
    JsonNode own = rules.path("properties").path(key);
    return resolved(own.isMissingNode() ? rules.path("additionalProperties") : own);
  }

  private JsonNode resolved(JsonNode rule) {
    return rule.has("$ref")
        ? schema.at(JsonPointer.compile(rule.get("$ref").textValue().substring(1)))
        : rule;
  }

  private Entry entry(String path, String key, String label, JsonNode value, JsonNode rule) {
    if (value.isObject()) {
      return of(path, key, label, null, properties(path, value, rule));
    }
    if (value.isArray()) {
      List<Entry> items = new ArrayList<>();
      Names.inner(path, value)
          .forEach(
              (inner, item) ->
                  items.add(
                      entry(
                          inner,
                          inner.substring(path.length()),
                          name(item),
                          item,
                          resolved(rule.path("items")))));
      return of(path, key, label, null, items);
    }
    String shown = value.isNull() ? TEXTS.get("agreement.view.unknown") : value.asText();
    return of(path, key, label, shown, null);
  }

  private static String name(JsonNode item) {
    return NAMES.stream()
        .flatMap(key -> Stream.of(item.path(key)))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .findFirst()
        .orElseGet(() -> item.asText(""));
  }

  private Entry of(String path, String key, String label, String value, List<Entry> entries) {
    Optional<Evidence> evidence = agreement.evidenceOf(path);
    return new Entry(
        key,
        label,
        value,
        evidence.map(known -> certainty(known.certainty())).orElse(null),
        evidence.map(Evidence::source).orElse(null),
        entries);
  }

  private static String certainty(Evidence.Certainty certainty) {
    return TEXTS.get("agreement.view." + certainty.name().toLowerCase(Locale.ROOT));
  }

  /**
   * A value, or what belongs together.
   *
   * @param key as the file has it
   * @param label Danish
   * @param value null for what holds other values
   * @param certainty Danish, how sure it is
   * @param source Danish, where it comes from
   * @param entries what it holds; null for a value
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(
      String key,
      String label,
      String value,
      String certainty,
      String source,
      List<Entry> entries) {}
}
