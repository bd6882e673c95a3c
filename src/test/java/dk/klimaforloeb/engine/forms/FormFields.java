package dk.klimaforloeb.engine.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.forms.Field.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the kinds of a form's fields say about answers to it, for tests of other packages. */
public final class FormFields {

  private FormFields() {}

  /**
   * The answer with everything that people write themselves replaced, in rows too.
   *
   * @param text stands in each field for text, as the other two do in those for links and addresses
   */
  public static Map<String, Object> rewritten(
      String form, Map<String, Object> answer, String text, String url, String address) {
    return rewritten(
        fields(form), answer, Map.of(Kind.TEXT, text, Kind.URL, url, Kind.MAIL_ADDRESS, address));
  }

  private static Map<String, Object> rewritten(
      List<Field> fields, Map<?, ?> answer, Map<Kind, String> written) {
    Map<String, Object> values = new LinkedHashMap<>();
    answer.forEach((key, value) -> values.put((String) key, value));
    for (Field field : fields) {
      values.computeIfPresent(
          field.key(),
          (key, value) ->
              value instanceof List<?> rows && field.kind() == Kind.ROWS
                  ? rows.stream()
                      .map(row -> rewritten(field.columns(), (Map<?, ?>) row, written))
                      .toList()
                  : written.containsKey(field.kind()) ? written.get(field.kind()) : value);
    }
    return values;
  }

  /**
   * What no field of its kind takes.
   *
   * @param answer a right one
   * @return wrong values of each field that is answered; a column of rows is required
   */
  public static Map<String, List<Object>> wrong(String form, Map<String, Object> answer) {
    Map<String, List<Object>> wrong = new LinkedHashMap<>();
    fields(form).stream()
        .filter(field -> answer.containsKey(field.key()))
        .forEach(field -> wrong.put(field.key(), wrong(field, answer.get(field.key()))));
    return wrong;
  }

  private static List<Object> wrong(Field field, Object right) {
    return switch (field.kind()) {
      case TEXT -> List.of("x".repeat(field.maxLength() + 1));
      case URL ->
          List.of("ftp://example.org", "https://example.org/" + "x".repeat(field.maxLength()));
      case MAIL_ADDRESS -> List.of("nobody", "x".repeat(field.maxLength()) + "@example.org");
      case DATE -> List.of("2021-02-29", "0020-01-01", "1.2.2021");
      case DATE_TIME -> List.of("2021-02-29", "0020-01-01", "1.2.2021", "2030-01-01");
      case FLAG, CHOICE -> List.of("perhaps");
      case CHOICES -> List.of(List.of("perhaps"));
      case INTEGER, NUMBER -> numbers(field);
      case ROWS -> rows(field, (Map<?, ?>) ((List<?>) right).get(0));
    };
  }

  private static List<Object> numbers(Field field) {
    List<Object> wrong = new ArrayList<>(List.of("many"));
    if (field.kind() == Kind.INTEGER) {
      wrong.add(2019.5);
    }
    Optional.ofNullable(field.min()).ifPresent(min -> wrong.add(min.subtract(BigDecimal.ONE)));
    Optional.ofNullable(field.max()).ifPresent(max -> wrong.add(max.add(BigDecimal.ONE)));
    return wrong;
  }

  private static List<Object> rows(Field field, Map<?, ?> right) {
    List<Object> wrong = new ArrayList<>(List.of("x", List.of(with(right, "other", "y"))));
    for (Field column : field.columns()) {
      Map<Object, Object> without = new LinkedHashMap<>(right);
      without.remove(column.key());
      wrong.add(List.of(without));
      wrong(column, right.get(column.key()))
          .forEach(value -> wrong.add(List.of(with(right, column.key(), value))));
    }
    return wrong;
  }

  private static Map<Object, Object> with(Map<?, ?> row, String key, Object value) {
    Map<Object, Object> values = new LinkedHashMap<>(row);
    values.put(key, value);
    return values;
  }

  private static List<Field> fields(String form) {
    try {
      return FormFile.fields(
          new ObjectMapper()
              .readTree(
                  FormFilesTest.forms().stream()
                      .filter(file -> file.endsWith(form + ".form"))
                      .findFirst()
                      .orElseThrow()
                      .toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
