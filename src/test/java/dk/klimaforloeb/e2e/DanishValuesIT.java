package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates, times and numbers as Danes write them, by the module of Tasklist alone. */
class DanishValuesIT {

  private static final String MODULE =
      new WebappProperty().getWebjarClasspath() + "/app/tasklist/scripts/danishvalues.js";

  private static Page page;
  private static String module;

  @BeforeAll
  static void open() throws IOException {
    page = Chromium.browser().newPage();
    try (InputStream in = DanishValuesIT.class.getResourceAsStream(MODULE)) {
      module =
          "data:text/javascript;base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
    }
  }

  @AfterAll
  static void close() {
    if (page != null) {
      page.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "31.12.2021, 2021-12-31",
    "31-12-2021, 2021-12-31",
    "31/12 2021, 2021-12-31",
    "31/12-21, 2021-12-31",
    "31.12.21, 2021-12-31",
    "31. 12. 2021, 2021-12-31",
    "31 12 2021, 2021-12-31",
    "31122021, 2021-12-31",
    "2021-12-31, 2021-12-31",
    "1.9.69, 2069-09-01",
    "1. september 2020, 2020-09-01",
    "1. sept. 2020, 2020-09-01",
    "1 SEP 2020, 2020-09-01",
    "1. maj 2021, 2021-05-01",
    "den 1. marts 2021, 2021-03-01",
    "onsdag den 1. september 2021, 2021-09-01",
    "'ons., d. 1.9.2021', 2021-09-01",
    "29.2.2020, 2020-02-29",
    "'\u00a01.9.2021\u200b', 2021-09-01"
  })
  void aDateIsRead(String typed, String date) {
    assertThat(read("readDate", typed)).isEqualTo(Map.of("value", date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30.2.2020",
        "29.2.2021",
        "0.1.2021",
        "1.13.2021",
        "12/31/2021",
        "uge 40",
        "i morgen",
        "31/12",
        "2021",
        "31.12.99",
        "1.1.1899",
        "1.1.2101",
        "0020-01-01",
        "31.12.20211",
        "tirsdag den 1. september 2021",
        "1. foo 2021",
        "1.1.2021 2.2.2022",
        "2021-12-31T08:00",
        "31.12.2021 kl. 14",
        "-1.1.2021",
        "ma 1.2.2021"
      })
  void whatIsNoDateOrCouldBeAnotherIsNotRead(String typed) {
    assertThat(read("readDate", typed)).containsOnlyKeys("error");
  }

  @ParameterizedTest
  @CsvSource({
    "1430, 14:30",
    "14.37, 14:37",
    "14:37, 14:37",
    "kl. 14, 14:00",
    "kl 14.30, 14:30",
    "Kl.9, 09:00",
    "930, 09:30",
    "9, 09:00",
    "0.05, 00:05",
    "23.59, 23:59"
  })
  void aTimeIsRead(String typed, String time) {
    assertThat(read("readTime", typed)).isEqualTo(Map.of("value", time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.00", "14.60", "2 pm", "kl.", "14.3", "14,30", "143000", "-1", "x"})
  void whatIsNoTimeIsNotRead(String typed) {
    assertThat(read("readTime", typed)).containsOnlyKeys("error");
  }

  @ParameterizedTest
  @CsvSource({
    "'3,5', 3.5",
    "3.5, 3.5",
    "'1.234,5', 1234.5",
    "'1 234,5', 1234.5",
    "1.234.567, 1234567",
    "'-0,25', -0.25",
    "\u22123, -3",
    "007, 7"
  })
  void aNumberIsRead(String typed, double number) {
    Object value = read("readNumber", typed).get("value");
    assertThat(((Number) value).doubleValue()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3,5 timer",
        "1.234",
        "1,234.5",
        "1e3",
        "NaN",
        "Infinity",
        "0x10",
        ",5",
        "5,",
        "1.2.3",
        "12.34,5",
        "3-4",
        "1234567890123456"
      })
  void whatIsNoNumberOrCouldBeAnotherIsNotRead(String typed) {
    assertThat(read("readNumber", typed)).containsOnlyKeys("error");
  }

  @Test
  void whatIsReadIsWrittenSoThatItIsReadAgain() {
    for (double number : List.of(0.0, 3.5, -3.5, 1234.5, 0.000001, 123456789012345.0)) {
      String written = (String) call("writtenNumber", number);
      assertThat(((Number) read("readNumber", written).get("value")).doubleValue())
          .isEqualTo(number);
    }
    assertThat(call("writtenDate", "2021-03-01")).isEqualTo("01.03.2021");
    assertThat(call("writtenTime", "09:05")).isEqualTo("09.05");
  }

  @Test
  void blanksAreNoAnswer() {
    for (String reader : List.of("readDate", "readTime", "readNumber")) {
      assertThat(read(reader, "\u00a0 \u200b")).isEmpty();
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(String function, String typed) {
    return (Map<String, Object>) call(function, typed);
  }

  private static Object call(String function, Object argument) {
    return page.evaluate(
        "([module, name, argument]) => import(module).then((all) => all[name](argument))",
        List.of(module, function, argument));
  }
}
