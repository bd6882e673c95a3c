package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Blanks;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;

/** What people and programs may send for the fields of a form, right and wrong. */
public final class TypedValues {

  /** What the agreement offers in each list of choices that the forms leave to it. */
  private static final Map<String, String> OFFERED =
      Map.of("groups", "climate-alliance", "payer", "region", "body", "administrative");

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final LocalDate TODAY = LocalDate.of(2020, 9, 16);

  private TypedValues() {}

  /** Texts as they are pasted: signs with a meaning to somebody, blanks, breaks, other scripts. */
  public static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "3. Transport",
            "1) ",
            "- ",
            "+ ",
            "# ",
            "> ",
            "---",
            "===",
            "*x*",
            "_x_",
            "__x__",
            "`x`",
            "~~x~~",
            "C:\\planer\\2021",
            "\\*",
            "klima_plan@viborg_kommune.dk",
            "a_b@viborg.dk",
            "[Log ind igen](http://evil.example)",
            "![x](y)",
            "<img src=x onerror=alert(1)>",
            "<b>",
            "</span>",
            "<!--",
            "&amp;",
            "&#42;",
            "&",
            "{{7*7}}",
            "${x}",
            "{0}",
            "'",
            "''",
            "\"",
            "|a|b|",
            "|---|",
            "www.evil.example/a_b",
            "http://evil.example/?a=1&b=*2*",
            "https://viborg.dk/plan_(1).",
            "mailto:x@y.dk",
            "https://a@b.dk",
            "[1]: http://x.dk",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            " ",
            "  ",
            "    ",
            "\u00a0",
            "\u200b",
            "\u202e",
            "\u2028",
            "\u00e6\u00f8\u00e5",
            "e\u0301",
            "\ud83d\udc4d\ud83c\udffd",
            "\u0645\u0631",
            "x",
            "Plan",
            "42");
    return Arbitraries.frequencyOf(
        Tuple.of(40, pieces.list().ofMinSize(1).ofMaxSize(6).map(p -> String.join("", p))),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(30)),
        Tuple.of(
            1,
            Arbitraries.of(
                "", "   ", "\u00a0\u2003", "\u200b\ufeff", "a\0b", "a\ud800", "\u0007")));
  }

  /** Those that a field takes, as they are kept. */
  public static Arbitrary<String> storableTexts() {
    return texts()
        .map(Blanks::trimmed)
        .filter(text -> !text.isEmpty())
        .filter(text -> text.codePoints().noneMatch(TypedValues::isNoSign));
  }

  private static boolean isNoSign(int sign) {
    int type = Character.getType(sign);
    return type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.CONTROL && "\t\n\r".indexOf(sign) < 0;
  }

  /** A submission of the form: each field left out, or with something that is mostly right. */
  static Arbitrary<Map<String, Object>> of(List<Field> fields) {
    List<Arbitrary<Object>> values =
        fields.stream().map(field -> value(field).injectNull(leftOut(field))).toList();
    return Combinators.combine(values)
        .as(
            all -> {
              Map<String, Object> submission = new LinkedHashMap<>();
              for (int i = 0; i < all.size(); i++) {
                if (all.get(i) != null) {
                  submission.put(fields.get(i).key(), all.get(i));
                }
              }
              return submission;
            });
  }

  private static double leftOut(Field field) {
    return field.required() || field.requiredIf() != null ? 0.01 : 0.3;
  }

  private static Arbitrary<Object> value(Field field) {
    return mostly(
        right(field),
        Arbitraries.of("x", -1, 0.1234567890123456789, true, "[]", "2020-02-30", "[\"x\"]"));
  }

  private static Arbitrary<Object> mostly(Arbitrary<?> right, Arbitrary<?> wrong) {
    return Arbitraries.frequencyOf(
        Tuple.of(60, right.map(Object.class::cast)), Tuple.of(1, wrong.map(Object.class::cast)));
  }

  private static Arbitrary<?> right(Field field) {
    return switch (field.kind()) {
      case TEXT -> texts();
      case URL ->
          Arbitraries.of(
              "https://viborg.dk/plan", " https://x.example/Delte dokumenter/[2020-1].pdf\n",
              "https://dagsorden.example/?punkt=3|4", "HTTPS://\u00e6r\u00f8.dk/*_*");
      case MAIL_ADDRESS -> Arbitraries.of("a_b@viborg.dk", " klima@\u00e6r\u00f8.dk ");
      case DATE -> dates(field).map(LocalDate::toString);
      case DATE_TIME -> dates(field).map(day -> day + "T14:37");
      case FLAG -> Arbitraries.of(true, false);
      case INTEGER -> Arbitraries.integers().between(1990, 2050);
      case NUMBER -> Arbitraries.doubles().between(0, 100).ofScale(2);
      case CHOICE ->
          field.choices().isEmpty()
              ? Arbitraries.of(OFFERED.getOrDefault(field.key(), "x"))
              : Arbitraries.of(List.copyOf(field.choices()));
      case CHOICES ->
          Arbitraries.<Object>of(
                  field.choices().isEmpty()
                      ? List.of(OFFERED.getOrDefault(field.key(), "energy"))
                      : List.copyOf(field.choices()))
              .set()
              .ofMinSize(1)
              .map(TypedValues::json);
      case ROWS -> of(field.columns()).list().ofMinSize(1).ofMaxSize(3).map(TypedValues::json);
    };
  }

  private static Arbitrary<LocalDate> dates(Field field) {
    return field.happened()
        ? Dates.dates().between(TODAY.minusYears(2), TODAY)
        : Dates.dates().between(TODAY.plusDays(1), TODAY.plusYears(20));
  }

  private static String json(Object list) {
    try {
      return JSON.writeValueAsString(list);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(Objects.toString(list), e);
    }
  }
}
