package dk.klimaforloeb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://viborg.dk",
        "http://localhost:8080/plan",
        "https://viborg.dk/sager/[2020-000123]",
        "https://dagsorden.example/?punkt=3|4",
        "https://viborg.dk/plan_(udkast)?a={b}&c='d'^`#afsnit-1",
        "https://\u00e6r\u00f8.dk/p\u00e5-h\u00f8ring",
        "https://viborg.dk/50%",
        "https://[::1]/plan",
        "https://viborg.dk/C:\\plan"
      })
  void whatABrowserOpensStandsAsItWasTyped(String typed) {
    assertThat(WebAddress.parse(typed)).contains(typed);
  }

  @ParameterizedTest
  @CsvSource({
    "'https://x.example/Delte dokumenter/Plan 1.pdf',"
        + " https://x.example/Delte%20dokumenter/Plan%201.pdf",
    "'\u00a0 https://viborg.dk/plan \u200b', https://viborg.dk/plan",
    "'https://viborg.dk/a\u00a0b', https://viborg.dk/a%C2%A0b",
    "'https://viborg.dk/\"<b>\"', https://viborg.dk/%22%3Cb%3E%22",
    "'https://viborg.dk/lang\r\n/sti', https://viborg.dk/lang/sti",
    "HTTPS://Viborg.dk/Plan, https://Viborg.dk/Plan",
    "https:viborg.dk/plan, https://viborg.dk/plan",
    "https:\\\\viborg.dk/plan, https://viborg.dk/plan"
  })
  void whatWouldNotOpenEverywhereIsWrittenSoThatItDoes(String typed, String link) {
    assertThat(WebAddress.parse(typed)).contains(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "viborg.dk",
        "//viborg.dk",
        "ftp://viborg.dk",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "https:///",
        "https://?a",
        "https://vi borg.dk/",
        "https://vi<b>.dk",
        "https://viborg.dk:99999/",
        "https://256.256.256.256/",
        "https://viborg.dk@evil.example/",
        "https://user:secret@viborg.dk/"
      })
  void whatABrowserDoesNotOpenOrWhatHidesItsTargetIsNone(String typed) {
    assertThat(WebAddress.parse(typed)).isEmpty();
  }
}
