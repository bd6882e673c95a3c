package dk.klimaforloeb.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.agreement.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CapfTest {

  private static final Pattern SECTION = Pattern.compile("c\\d_\\d");

  private final Capf capf = new Capf();

  @Test
  void theEditionOf2020HasThreePillarsOfFiveSections() {
    assertThat(capf.version()).isEqualTo("CAPF 2020");
    assertThat(capf.language()).isEqualTo("da");
    assertThat(capf.pillars()).hasSize(3).allMatch(pillar -> pillar.sections().size() == 5);
    assertThat(capf.sections())
        .hasSize(15)
        .allMatch(section -> section.key().equals("c" + section.number().replace('.', '_')))
        .extracting(Capf.Section::key)
        .doesNotHaveDuplicates()
        .startsWith("c1_1")
        .endsWith("c3_5");
  }

  @Test
  void eachSectionSaysWhatBelongsInItAndWhereThatComesFrom() {
    List<Capf.Element> elements =
        capf.sections().stream().flatMap(section -> section.elements().stream()).toList();
    assertThat(elements)
        .hasSize(30)
        .allSatisfy(
            element -> {
              assertThat(element.level()).isIn("essential", "further");
              assertThat(capf.sources()).containsKey(element.evidence().source());
              assertThat(element.evidence().certainty())
                  .isEqualTo(
                      element.evidence().source().equals("memory")
                          ? Evidence.Certainty.RECALLED
                          : Evidence.Certainty.FOUND);
            });
    assertThat(capf.sections())
        .allSatisfy(
            section ->
                assertThat(section.elements())
                    .extracting(Capf.Element::level)
                    .contains("essential"));
  }

  @Test
  void helpToASectionSaysWhatItMustHaveAndWhatGoesFurther() {
    assertThat(capf.help().keySet()).isEqualTo(capf.helps()).hasSize(15);
    assertThat(capf.help().get("c1_4_help").toString())
        .isEqualTo(
            "_Afsnit 1.4 skal indeholde: hvem der har tid og kompetencer til at gennemføre planen._\n"
                + "_Det kan også indeholde: hvordan manglende kompetencer bliver bygget op._");
    assertThat(capf.help().get("c3_5_help").toString()).doesNotContain("kan også");
  }

  @Test
  void aSectionIsShownByNumberAndTitle() {
    assertThat(capf.title("c2_5")).isEqualTo("2.5 Risikovurdering");
    assertThatThrownBy(() -> capf.title("c4_1")).hasMessageContaining("c4_1");
  }

  @Test
  void formsShowTheSectionsByTheirTitles() throws IOException {
    List<String> shown = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (Path file : forms()) {
      labels(new ObjectMapper().readTree(file.toFile()))
          .forEach(
              (key, label) -> {
                shown.add(key);
                if (!label.equals(capf.title(key))) {
                  wrong.add(file.getFileName() + ": " + label);
                }
              });
    }
    assertThat(shown).contains("c1_1", "c3_5");
    assertThat(wrong).isEmpty();
  }

  /** Labels of fields, and of choices, that stand for a section. */
  private static TreeMap<String, String> labels(JsonNode form) {
    TreeMap<String, String> labels = new TreeMap<>();
    for (String name : List.of("key", "value")) {
      for (JsonNode named : form.findParents(name)) {
        String key = named.path(name).asText();
        if (SECTION.matcher(key).matches()) {
          labels.put(key, named.path("label").asText());
        }
      }
    }
    return labels;
  }

  private static List<Path> forms() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("forms"))) {
      return all.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    }
  }
}
