package dk.klimaforloeb.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Markdown of what was typed; that browsers show it as it was typed, TypingIT looks at. */
class ShownTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Favrskov",
        "H\u00f8je-Taastrup",
        "C40's svar: ja, men (m\u00e5ske) 50 %!",
        "a - b",
        "1.5",
        "https://viborg.dk/plan/2",
        "klima@viborg.dk",
        "se https://viborg.dk her"
      })
  void whatMeansNothingStaysAsItIs(String text) {
    assertThat(Shown.typed(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '\u00a6',
      value = {
        "3. Transport \u00a6 3&#46; Transport",
        "- punkt \u00a6 &#45; punkt",
        "# punkt \u00a6 &#35; punkt",
        "*x* \u00a6 &#42;x&#42;",
        "C:\\planer \u00a6 C:&#92;planer",
        "<b> \u00a6 &#60;b&#62;",
        "&lt; \u00a6 &#38;lt;",
        "www.x.dk \u00a6 www&#46;x.dk",
        "ftp://x.dk \u00a6 ftp&#58;//x.dk",
        "https://a@b.dk \u00a6 https&#58;//a&#64;b.dk",
        "a_b@x.dk \u00a6 <a href=\"mailto:a&#95;b@x.dk\">a&#95;b@x.dk</a>",
        "(https://x.dk) \u00a6 (<a href=\"https://x.dk\">https://x.dk</a>)",
        "https://x.dk/a_(1). \u00a6 <a href=\"https://x.dk/a&#95;(1)\">https://x.dk/a&#95;(1)</a>.",
        "a  b \u00a6 <span class=\"typed\">a  b</span>"
      })
  void whatWouldMeanSomethingDoesNot(String text, String markdown) {
    assertThat(Shown.typed(text)).hasToString(markdown);
  }

  @Test
  void lineBreaksStay() {
    assertThat(Shown.typed("a\n\n- b\r\n\tc"))
        .hasToString("<span class=\"typed\">a<br><br>- b<br>&#9;c</span>");
  }

  @Test
  void aValueInATextIsTypedUnlessItIsShownAlready() {
    Texts texts = new Texts("planapproval");

    assertThat(
            Shown.text(texts, "planapproval.plan", "1. *udkast*", Shown.link("https://x.dk/a_b")))
        .hasToString(
            "Version 1. &#42;udkast&#42;: <a href=\"https://x.dk/a&#95;b\">https://x.dk/a&#95;b</a>");
    assertThat(Shown.text(texts, "planapproval.body.recommended", "1. udvalg", "3. maj 2022"))
        .hasToString("1&#46; udvalg, 3. maj 2022: anbefalet.");
    assertThat(Shown.points(List.of(Shown.typed("1. a"), Shown.NOTHING, Shown.typed("b"))))
        .hasToString("- 1&#46; a\n- b");
    assertThat(Shown.typed(null).isNothing()).isTrue();
    assertThat(Shown.link("javascript:alert(1)")).hasToString("javascript:alert(1)");
  }

  @Test
  void whatIsShownIsPutTogetherWithoutWhatShowsNothing() {
    List<Shown> parts = List.of(Shown.typed("1. a"), Shown.NOTHING, Shown.typed("b"));

    assertThat(Shown.lines(parts)).hasToString("1&#46; a\nb");
    assertThat(Shown.paragraphs(parts.toArray(Shown[]::new))).hasToString("1&#46; a\n\nb");
    assertThat(Shown.pointsBelow(parts)).hasToString("\n- 1&#46; a\n- b");
    assertThat(Shown.pointsBelow(List.of(Shown.NOTHING)).isNothing()).isTrue();
    assertThat(Shown.enumerated(parts)).hasToString("1&#46; a, b");
    assertThat(
            Shown.text(
                new Texts("planapproval"), "planapproval.section", "x", Shown.enumerated(parts)))
        .hasToString("x: 1. a, b");
    assertThat(Shown.typed("b"))
        .isEqualTo(Shown.typed("b"))
        .hasSameHashCodeAs(Shown.typed("b"))
        .isNotEqualTo(Shown.typed("a"))
        .isNotEqualTo("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "(", "https://x.dk/(", "a@", "1.", "@", "https://", "x_*", "\n"})
  void theLongestTextIsNoTrouble(String part) {
    String text = part.repeat(20_000 / part.length());
    Assertions.assertTimeout(Duration.ofSeconds(2), () -> Shown.typed(text));
  }
}
