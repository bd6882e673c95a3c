package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "0615, NUMBER", "615, NUMBER", "'\"0615\"', STRING", "2020-09-16, STRING", "no, STRING",
    "12:30, STRING", "0x1F, STRING", "1.5, NUMBER", "true, BOOLEAN", "~, NULL",
    "1111111111111111111111, STRING"
  })
  void scalarsAreReadAsEditorsReadThem(String written, String kind) {
    assertThat(read("a: " + written).orElseThrow().root().get("a").getNodeType().name())
        .isEqualTo(kind);
  }

  @Test
  void everyKeyAndValueHasItsPlace() {
    YamlTree tree = read("a:\n  - b: 1\n    c: {d: x}\n").orElseThrow();
    assertThat(tree.placeOf("a[0].c.d")).isEqualTo(new Place(3, 12));
    assertThat(tree.placeOfKey("a[0].c")).isEqualTo(new Place(3, 5));
    assertThat(tree.placeOf("a[0].missing")).isEqualTo(new Place(2, 5));
  }

  @Test
  void aDuplicateKeyIsToldAndReadingGoesOn() {
    YamlTree tree = read("a: 1\nb: 2\na: 3\n").orElseThrow();
    assertThat(tree.root().get("a").asInt()).isEqualTo(1);
    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place()).isEqualTo(new Place(3, 1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x 1",
        "a: &x [1]\nb: *x",
        "a: !!str 0615",
        "a: !!java.net.URL [\"http://x\"]"
      })
  void anchorsAliasesAndTagsAreToldAndReadingGoesOn(String text) {
    assertThat(read(text)).isPresent();
    assertThat(problems.list().get(0).place().column()).isEqualTo(4);
    assertThat(problems.list().get(0).text()).contains("fandt et anker (&)");
  }

  @Test
  void aBombOfAliasesIsToldAndNotBuilt() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 30; i++) {
      String item = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(String.join(",", List.of(item, item, item, item, item, item))).append("]\n");
    }
    assertThat(read(bomb.toString()).orElseThrow().root().toString()).hasSizeLessThan(2_000);
    assertThat(problems.list()).isNotEmpty();
  }

  @Test
  void aVeryLongOrDeepFileIsRefused() {
    assertThat(read("a: " + "x".repeat(YamlReader.MOST_CHARACTERS))).isEmpty();
    assertThat(read("a: " + "[".repeat(5000) + "]".repeat(5000))).isEmpty();
    assertThat(problems.list())
        .extracting(Problems.Problem::text)
        .anyMatch(text -> text.contains("højst 1000000"))
        .anyMatch(text -> text.contains("niveauer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# kun en kommentar\n", "---\n"})
  void anEmptyFileIsRefused(String text) {
    Optional<YamlTree> tree = read(text);
    if (tree.isPresent()) {
      new SchemaCheck().check(tree.get(), problems);
    }
    assertThat(problems.list()).isNotEmpty();
  }

  @Test
  void aSyntaxErrorHasItsPlace() {
    assertThat(read("a: 1\nb: [1, 2\nc: 3\n")).isEmpty();
    assertThat(problems.list())
        .singleElement()
        .satisfies(problem -> assertThat(problem.place().line()).isEqualTo(3));
  }

  @Test
  void twoDocumentsAreRefused() {
    assertThat(read("a: 1\n---\nb: 2\n")).isEmpty();
    assertThat(problems.list()).hasSize(1);
  }

  private Optional<YamlTree> read(String text) {
    return YamlReader.read(text, problems);
  }
}
