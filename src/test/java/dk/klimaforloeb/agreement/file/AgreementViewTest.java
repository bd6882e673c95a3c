package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nothing stands in an agreement's file for nobody: all of it is shown, with how sure it is. */
class AgreementViewTest {

  private static final JsonNode SCHEMA = new SchemaCheck().source();

  @Test
  void everythingOfTheFileIsShown() {
    for (String file : List.of(Files.MIDTJYLLAND, Files.NORDSOE, "sjaelland-2020")) {
      AgreementFile read = Files.read(file);
      List<String> shown = new java.util.ArrayList<>();
      values(view(read), shown);
      List<String> written = new java.util.ArrayList<>();
      leaves(read.tree().root(), written);
      assertThat(shown).as(file).containsExactlyElementsOf(written);
    }
  }

  @Test
  void everyKeyOfTheSchemaIsUsedByAFileAndHasATitle() {
    Set<String> used = new TreeSet<>();
    for (String file : List.of(Files.MIDTJYLLAND, Files.NORDSOE, "sjaelland-2020")) {
      keys(Files.read(file).tree().root(), used);
    }
    Set<String> known = new TreeSet<>();
    SCHEMA.findValues("properties").forEach(each -> each.fieldNames().forEachRemaining(known::add));
    known.removeAll(Set.of("kkr-coordinator", "climate-alliance", "political-steering-group"));
    assertThat(used).containsAll(known);
  }

  @Test
  void whatIsRecalledAssumedOrUnknownIsShownAsSuch() {
    AgreementFile midtjylland = Files.read(Files.MIDTJYLLAND);
    AgreementView.Entry second = entry(entry(view(midtjylland), "rounds").entries(), "[2]");
    assertThat(entry(second.entries(), "opensOn").certainty()).isEqualTo("husket");
    assertThat(entry(second.entries(), "applyBy").certainty()).isEqualTo("fundet");
    AgreementView.Entry samsoe =
        entry(entry(view(midtjylland), "municipalities").entries(), "[0741]");
    assertThat(samsoe.label()).isEqualTo("Samsø");
    assertThat(entry(samsoe.entries(), "entryPhase").certainty()).isEqualTo("antaget");
    AgreementView.Entry signed = entry(view(midtjylland), "signatures").entries().get(0);
    assertThat(entry(signed.entries(), "signedOn").value()).isEqualTo("ukendt");
    assertThat(entry(view(midtjylland), "term").label()).isEqualTo("Løbetid");
  }

  private static List<AgreementView.Entry> view(AgreementFile file) {
    return new AgreementView(SCHEMA, file.agreement()).of(file.tree().root());
  }

  private static AgreementView.Entry entry(List<AgreementView.Entry> entries, String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow();
  }

  private static void values(List<AgreementView.Entry> entries, List<String> values) {
    for (AgreementView.Entry entry : entries) {
      assertThat(entry.certainty()).as(entry.key()).isIn("fundet", "husket", "antaget");
      assertThat(entry.source()).isNotBlank();
      if (entry.entries() == null) {
        values.add(entry.value());
      } else {
        values(entry.entries(), values);
      }
    }
  }

  private static void leaves(JsonNode node, List<String> leaves) {
    if (node.isValueNode()) {
      leaves.add(node.isNull() ? "ukendt" : node.asText());
    } else if (node.isArray()) {
      node.forEach(item -> leaves(item, leaves));
    } else {
      node.properties()
          .forEach(
              property -> {
                if (!property.getKey().equals("evidence")) {
                  leaves(property.getValue(), leaves);
                }
              });
    }
  }

  private static void keys(JsonNode node, Set<String> keys) {
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(inner -> keys(inner, keys));
  }
}
