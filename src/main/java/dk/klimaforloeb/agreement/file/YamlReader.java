package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML with the place of everything. Scalars are understood as in YAML 1.2, as editors do:
 * dates are texts, {@code no} is a text and 0615 is a number. Anchors, aliases and tags are
 * refused: the agreement needs none, and they can blow a small file up.
 */
final class YamlReader {

  static final int MOST_CHARACTERS = 1_000_000;
  private static final int DEEPEST = 20;
  private static final int LONGEST_NUMBER = 15;
  private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?");
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> YES = Set.of("true", "True", "TRUE");
  private static final Set<String> NO = Set.of("false", "False", "FALSE");

  private final JsonNodeFactory json = JsonNodeFactory.instance;
  private final Map<String, Place> values = new HashMap<>();
  private final Map<String, Place> keys = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Set<Node> built = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Problems problems;

  private YamlReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * @param problems takes duplicate keys and the like; when the text is no YAML, that alone
   * @return nothing when the text is no YAML
   */
  static Optional<YamlTree> read(String text, Problems problems) {
    return new YamlReader(problems).read(text);
  }

  private Optional<YamlTree> read(String text) {
    if (text.length() > MOST_CHARACTERS) {
      problems.add(
          Place.START,
          "",
          "agreement.yaml.too-long",
          String.valueOf(text.length()),
          String.valueOf(MOST_CHARACTERS));
      return Optional.empty();
    }
    try {
      if (isTooDeep(text)) {
        return Optional.empty();
      }
      Node document = yaml().compose(new StringReader(text));
      if (document == null) {
        problems.add(Place.START, "", "agreement.yaml.empty");
        return Optional.empty();
      }
      JsonNode root = convert("", document);
      return Optional.of(new YamlTree(root, values, keys, written));
    } catch (MarkedYAMLException e) {
      Place place = Place.of(e.getProblemMark());
      problems.add(place, "", isTab(text, place) ? "agreement.yaml.tab" : "agreement.yaml.syntax");
    } catch (ReaderException e) {
      String before = text.substring(0, text.offsetByCodePoints(0, e.getPosition()));
      problems.add(
          Utf8.placeAfter(before),
          "",
          "agreement.yaml.character",
          "U+%04X".formatted(e.getCodePoint()));
    } catch (YAMLException e) {
      problems.add(Place.START, "", "agreement.yaml.syntax");
    }
    return Optional.empty();
  }

  private static boolean isTab(String text, Place place) {
    return text.lines()
        .skip(place.line() - 1L)
        .findFirst()
        .map(line -> line.substring(0, Math.min(line.length(), place.column())))
        .filter(before -> before.indexOf('\t') >= 0)
        .isPresent();
  }

  private static Yaml yaml() {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(MOST_CHARACTERS);
    limits.setNestingDepthLimit(DEEPEST);
    limits.setMaxAliasesForCollections(MOST_CHARACTERS);
    limits.setAllowRecursiveKeys(false);
    // Tags are told, and nothing is made by them.
    limits.setTagInspector(tag -> true);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new SafeConstructor(limits), new Representer(unused), unused, limits, new Resolver());
  }

  /**
   * Tells anchors, aliases and tags, which are passed over otherwise, and whether the text is so
   * deep that it is not built.
   */
  private boolean isTooDeep(String text) {
    int depth = 0;
    for (Event event : yaml().parse(new StringReader(text))) {
      if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        depth--;
      }
      if (depth > DEEPEST) {
        problems.add(
            Place.of(event.getStartMark()), "", "agreement.yaml.too-deep", String.valueOf(DEEPEST));
        return true;
      }
      if (event instanceof AliasEvent
          || (event instanceof NodeEvent node && node.getAnchor() != null)
          || (event instanceof ScalarEvent scalar && scalar.getTag() != null)
          || (event instanceof CollectionStartEvent start && start.getTag() != null)) {
        problems.add(Place.of(event.getStartMark()), "", "agreement.yaml.not-plain");
      }
    }
    return false;
  }

  private JsonNode convert(String path, Node node) {
    if (!(node instanceof ScalarNode) && !built.add(node)) {
      // An alias, which was told: what it stands for is not built again, however often.
      return json.nullNode();
    }
    values.put(path, Place.of(node.getStartMark()));
    if (node instanceof MappingNode mapping) {
      return object(path, mapping);
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = json.arrayNode();
      for (Node item : sequence.getValue()) {
        array.add(convert(YamlTree.path(path, array.size()), item));
      }
      return array;
    }
    return scalar(path, (ScalarNode) node);
  }

  private ObjectNode object(String path, MappingNode mapping) {
    ObjectNode object = json.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      Place place = Place.of(entry.getKeyNode().getStartMark());
      if (!(entry.getKeyNode() instanceof ScalarNode key)) {
        problems.add(place, path, "agreement.yaml.key");
        continue;
      }
      String inner = YamlTree.path(path, key.getValue());
      if (object.has(key.getValue())) {
        problems.add(
            place,
            inner,
            "agreement.yaml.duplicate-key",
            key.getValue(),
            String.valueOf(keys.get(inner).line()));
        continue;
      }
      keys.put(inner, place);
      object.set(key.getValue(), convert(inner, entry.getValueNode()));
    }
    return object;
  }

  private JsonNode scalar(String path, ScalarNode scalar) {
    String text = scalar.getValue();
    if (!scalar.isPlain()) {
      return json.textNode(text);
    }
    written.put(path, text);
    if (NOTHING.contains(text)) {
      return json.nullNode();
    }
    if (YES.contains(text) || NO.contains(text)) {
      return json.booleanNode(YES.contains(text));
    }
    if (text.length() <= LONGEST_NUMBER && INTEGER.matcher(text).matches()) {
      return json.numberNode(Long.parseLong(text));
    }
    if (text.length() <= LONGEST_NUMBER && DECIMAL.matcher(text).matches()) {
      return json.numberNode(new BigDecimal(text));
    }
    return json.textNode(text);
  }
}
