package dk.klimaforloeb.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form can be shown by Tasklist and checked by the server. */
class FormFilesTest {

  static List<Path> forms() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("forms"))) {
      return all.filter(file -> file.toString().endsWith(".form")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormIsNamedAfterItsFileAndOfTheVersionThatCamundaShows(Path file) throws IOException {
    JsonNode form = read(file);

    assertThat(file.getFileName()).hasToString(form.path("id").asText() + ".form");
    assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theServerKnowsARuleForEachFieldAndEachFieldHasALabel(Path file) throws IOException {
    List<Field> fields = FormFile.fields(read(file));

    assertThat(fields).isNotEmpty().allSatisfy(FormFilesTest::isComplete);
    assertThat(fields).extracting(Field::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aTextShowsOnlyWhatTheServerEscapes(Path file) throws IOException {
    JsonNode form = read(file);

    List<String> braces = new ArrayList<>();
    Matcher brace = Pattern.compile("\\{\\{").matcher(form.toString());
    while (brace.find()) {
      braces.add(brace.group());
    }
    int inTexts =
        form.findValuesAsText("text").stream()
            .mapToInt(text -> text.split("\\{\\{", -1).length - 1)
            .sum();

    assertThat(FormFile.shownNames(form)).allMatch(name -> name.matches("[a-z][A-Za-z0-9_]*"));
    assertThat(braces).describedAs("braces outside of texts").hasSize(inTexts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type': 'text', 'text': '{{name}}'}, {'type': 'textfield', 'key': 'name'}",
        "{'type': 'text', 'text': '{{a.b}}'}",
        "{'type': 'text', 'text': '{{#if a}}b{{/if}}'}",
        "{'type': 'html', 'content': '{{a}}'}"
      })
  void aFormWhoseTextsTheServerCouldNotEscapeIsRefused(String components) throws IOException {
    JsonNode form =
        new ObjectMapper().readTree(("{'components': [" + components + "]}").replace('\'', '"'));

    assertThatThrownBy(() -> FormFile.shownNames(form))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNamesOfAFormAreThoseThatItTakesValuesFor() throws IOException {
    JsonNode form =
        new ObjectMapper()
            .readTree(
                """
                {"components": [
                  {"type": "text", "text": "{{shown}} and {{again}}"},
                  {"type": "textfield", "key": "typed"},
                  {"type": "select", "key": "chosen", "valuesKey": "offered"},
                  {"type": "table", "dataSource": "=rows"},
                  {"type": "group", "conditional": {"hide": "=outer"}, "components": [
                    {"type": "checkbox", "key": "inner", "conditional": {"hide": "=own"}}]}]}\
                """);

    assertThat(FormFile.shownNames(form)).containsExactlyInAnyOrder("shown", "again");
    assertThat(FormFile.names(form))
        .containsExactlyInAnyOrder(
            "shown", "again", "typed", "chosen", "offered", "rows", "inner", "outer", "own");
    assertThat(FormFile.fields(form).get(2).hiddenIf()).containsExactly("=outer", "=own");
  }

  private static void isComplete(Field field) {
    assertThat(field.key()).matches("[a-z][A-Za-z0-9_]*");
    assertThat(field.label()).describedAs(field.key()).isNotBlank();
    assertThat(field.columns()).allSatisfy(FormFilesTest::isComplete);
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
