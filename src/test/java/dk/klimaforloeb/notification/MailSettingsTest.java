package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.KlimaforloebApplication;
import dk.klimaforloeb.engine.startup.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsTest {

  @TempDir private Path folder;

  @Test
  void theProgramDoesNotStartWithoutASender() throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KlimaforloebApplication.class.getName(),
                // As if nothing were set: the tests' own settings have one.
                "--klimaforloeb.mail.from=",
                "--server.port=0",
                "--management.server.port=0")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isEqualTo(1);
    assertThat(said)
        .contains("Programmet er ikke startet. Angiv klimaforloeb.mail.from")
        .contains("KLIMAFORLOEB_MAIL_FROM")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
    assertThat(said.lines().filter(line -> line.contains("ERROR"))).hasSize(1);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"klimaforloeb@localhost", "a@x.dk, c@x.dk", "Klima <klima@x.dk>", "klima", " "})
  void aSenderThatNoServerTakesIsRefused(String from) {
    assertThatThrownBy(() -> look(from, null))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("klimaforloeb.mail.from")
        .hasMessageNotContaining("klimaforloeb.admin.email");
  }

  @Test
  void theFirstAdministratorsAddressIsLookedAtToo() {
    assertThatThrownBy(() -> look("klima@x.dk", "drift"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("klimaforloeb.admin.email")
        .hasMessageNotContaining("klimaforloeb.mail.from");
    assertThatCode(() -> look("klima@ærø.dk", "")).doesNotThrowAnyException();
  }

  private static void look(String from, String administrator) {
    MockEnvironment environment = new MockEnvironment();
    environment.setProperty("klimaforloeb.mail.from", from);
    if (administrator != null) {
      environment.setProperty("klimaforloeb.admin.email", administrator);
    }
    GenericApplicationContext context = new GenericApplicationContext();
    context.setEnvironment(environment);
    new MailSettings().initialize(context);
  }
}
