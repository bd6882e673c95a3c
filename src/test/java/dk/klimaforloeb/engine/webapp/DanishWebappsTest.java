package dk.klimaforloeb.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Camunda shows the raw key of a label that a translation lacks, so each Danish file has to follow
 * the English one of the Camunda version in use, key by key.
 */
class DanishWebappsTest {

  private static final String APPS =
      new WebappProperty().getWebjarClasspath().substring(1) + "/app/";

  /** The banner on the end of the community edition: its link leads to an offer in English. */
  private static final String BANNER = "/labels/BANNER_CE_EOL_TEXT";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{}");
  private static final Pattern MARKUP =
      Pattern.compile("</?(?:a|b|br|code|em|i|p|span|strong)(?:\\s[^>]*)?/?>|&\\w+;");
  private static final Pattern SPACE_AROUND = Pattern.compile("^\\s+|\\s+$");

  /** Settings are scripts: one exported literal without quotes around its keys. */
  private static final JsonMapper LITERALS =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void everyLabelHasItsDanishText(String app) throws IOException {
    Map<String, String> danish = texts(app, "da");

    assertThat(danish.keySet()).containsExactlyInAnyOrderElementsOf(texts(app, "en").keySet());
    assertThat(danish)
        .isNotEmpty()
        .allSatisfy((label, text) -> assertThat(text).describedAs(label).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void aDanishTextKeepsThePlaceholdersAndMarkupOfTheEnglish(String app) throws IOException {
    Map<String, String> danish = texts(app, "da");

    texts(app, "en")
        .forEach(
            (label, english) -> {
              String text = danish.getOrDefault(label, "");
              assertThat(found(PLACEHOLDER, text))
                  .describedAs("placeholders of %s", label)
                  .isEqualTo(found(PLACEHOLDER, english));
              if (!label.equals(BANNER)) {
                assertThat(found(MARKUP, text))
                    .describedAs("markup of %s", label)
                    .isEqualTo(found(MARKUP, english));
              }
              assertThat(found(SPACE_AROUND, text))
                  .describedAs("space around %s, which parts it from the next text", label)
                  .isEqualTo(found(SPACE_AROUND, english));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void aBrowserInAnyLanguageGetsDanish(String app) throws IOException {
    JsonNode settings = settings(app).get(0);

    assertThat(settings.at("/locales/availableLocales"))
        .extracting(JsonNode::asText)
        .containsExactly("da");
    assertThat(settings.at("/locales/fallbackLocale").asText()).isEqualTo("da");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void ourSettingsKeepWhatCamundaSets(String app) throws IOException {
    List<JsonNode> settings = settings(app);

    assertThat(settings).describedAs("ours, then the shipped").hasSize(2);
    Map<String, String> ours = flat(settings.get(0));
    Map<String, String> camundas = flat(settings.get(1));
    assertThat(ours.keySet()).containsAll(camundas.keySet());
    camundas.keySet().removeIf(key -> key.endsWith("/description"));
    assertThat(ours).containsAllEntriesOf(camundas).doesNotContainKey("/csrfCookieName");
    assertThat(settings.get(0).path("disableWelcomeMessage").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void theScriptsAreFoundAndTheFirstSetsThePagesLanguage(String app) throws IOException {
    JsonNode scripts = settings(app).get(0).path("customScripts");

    assertThat(scripts).isNotEmpty();
    assertThat(script(app, scripts.get(0))).contains("document.documentElement.lang = 'da'");
    for (JsonNode script : scripts) {
      assertThat(script(app, script)).isNotBlank();
    }
  }

  private static String script(String app, JsonNode name) throws IOException {
    String path = Path.of(app, name.asText() + ".js").normalize().toString();
    List<URL> found = resources(path.replace('\\', '/'));
    assertThat(found).describedAs(path).hasSize(1);
    return content(found.get(0));
  }

  private static Map<String, String> texts(String app, String locale) throws IOException {
    URL file = resources(app + "/locales/" + locale + ".json").get(0);
    return flat(LITERALS.readTree(content(file)));
  }

  /** All settings of the name on the class path, in the order in which they are found. */
  private static List<JsonNode> settings(String app) throws IOException {
    List<JsonNode> found = new ArrayList<>();
    for (URL file : resources(app + "/scripts/config.js")) {
      String literal = content(file).replaceFirst("(?s)^.*export default", "");
      found.add(LITERALS.readTree(literal));
    }
    return found;
  }

  private static List<URL> resources(String name) throws IOException {
    List<URL> found =
        Collections.list(DanishWebappsTest.class.getClassLoader().getResources(APPS + name));
    assertThat(found).describedAs(name).isNotEmpty();
    return found;
  }

  /** The content without the byte order mark that some of Camunda's files begin with. */
  private static String content(URL file) throws IOException {
    try (var stream = file.openStream()) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }

  /** Every leaf by its path, so that lists of months and weekdays are compared by length too. */
  private static Map<String, String> flat(JsonNode tree) {
    Map<String, String> leaves = new TreeMap<>();
    collect("", tree, leaves);
    return leaves;
  }

  private static void collect(String path, JsonNode node, Map<String, String> leaves) {
    if (node.isValueNode()) {
      leaves.put(path, node.asText());
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "/" + i, node.get(i), leaves);
      }
    } else {
      node.properties()
          .forEach(child -> collect(path + "/" + child.getKey(), child.getValue(), leaves));
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    List<String> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      hits.add(matcher.group().replaceAll("\\{\\{\\s*(\\w+)\\s*}}", "{{$1}}"));
    }
    Collections.sort(hits);
    return hits;
  }
}
