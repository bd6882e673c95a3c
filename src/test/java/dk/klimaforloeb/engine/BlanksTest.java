package dk.klimaforloeb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\t\r\n\u000b\f\u0085",
        "\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000",
        "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u180e\u202e\u2066\u2069",
        "\u034f\u115f\u1160\u17b4\u2800\u3164\uffa0",
        "\ufe0f",
        "\udb40\udd00\udb40\udc20"
      })
  void whatNobodySeesIsNothing(String blank) {
    assertThat(Blanks.trimmed(blank)).isEmpty();
    assertThat(Blanks.trimmed(blank + "x y" + blank.replaceAll("[\ufe0f\udb40\udd00]", "")))
        .isEqualTo("x y");
  }

  @ParameterizedTest
  @CsvSource({"'a  b'", "'a\u200bb'", "\u2764\ufe0f", "\ud83d\udc4d", "'1\n\n  2'", "'\u0000a'"})
  void whatStandsBetweenStays(String text) {
    assertThat(Blanks.trimmed(text)).isEqualTo(text);
  }
}
