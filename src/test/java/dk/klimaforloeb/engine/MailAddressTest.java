package dk.klimaforloeb.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

  @ParameterizedTest
  @CsvSource({
    "klima@viborg.dk, klima@viborg.dk",
    "Klima.Chef+plan@VIBORG.dk, Klima.Chef+plan@viborg.dk",
    "klima_plan-o'x@sub.viborg.dk, klima_plan-o'x@sub.viborg.dk",
    "klima@\u00e6r\u00f8.dk, klima@xn--r-3fa9c.dk",
    "klima@\u00c6R\u00d8.DK, klima@xn--r-3fa9c.dk",
    "klima@xn--r-3fa9c.dk, klima@xn--r-3fa9c.dk",
    "'\u00a0\u200bklima@viborg.dk \ufeff', klima@viborg.dk",
    "kommune-0710@klimaforloeb.example, kommune-0710@klimaforloeb.example"
  })
  void oneUsableAddressIsTakenAsMailServersTakeIt(String typed, String address) {
    assertThat(MailAddress.parse(typed)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "klima",
        "klima@viborg",
        "@viborg.dk",
        "klima@",
        "klima@@viborg.dk",
        "a@x.dk, c@x.dk",
        "a@x.dk;c@x.dk",
        "a@x.dk c@x.dk",
        "Klima, Viborg <klima@viborg.dk>",
        "<klima@viborg.dk>",
        "klima@viborg.dk (Klima)",
        "\"klima plan\"@viborg.dk",
        "kli ma@viborg.dk",
        "klima.@viborg.dk",
        "kli..ma@viborg.dk",
        "klima@viborg..dk",
        "klima@.viborg.dk",
        "klima@viborg.dk.",
        "klima@-viborg.dk",
        "klima@vib_org.dk",
        "klima@[127.0.0.1]",
        "klima@127.0.0.1",
        "\u00e6gte@viborg.dk",
        "klima@viborg.dk\r\nBcc: alle@viborg.dk",
        "klima\n@viborg.dk",
        "mailto:klima@viborg.dk",
        "klima@viborg.dk?subject=x",
        "klima@viborg.dk\u0000"
      })
  void anythingElseIsNone(String typed) {
    assertThat(MailAddress.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65})
  void theNameHasAtMost64Signs(int length) {
    assertThat(MailAddress.parse("k".repeat(length) + "@viborg.dk").isPresent())
        .isEqualTo(length == 64);
  }

  @ParameterizedTest
  @ValueSource(ints = {61, 62})
  void theAddressHasAtMost254Signs(int length) {
    String domain = ("k".repeat(61) + ".").repeat(3) + "k".repeat(length - 60) + ".dk";
    String name = "k".repeat(64);
    assertThat(MailAddress.parse(name + "@" + domain).isPresent())
        .isEqualTo((name + "@" + domain).length() <= 254);
  }
}
