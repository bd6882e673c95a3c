package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.KlimaforloebApplication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, started as a process of its own with a bad file. */
class RefusedStartTest {

  @TempDir private Path folder;

  @Test
  void aBadFileEndsTheStartWithOneMessageAndNoDatabase() throws Exception {
    Start start = start("--klimaforloeb.agreement=classpath:agreement/ten-errors.yaml");
    assertThat(start.exit()).as(start.said()).isEqualTo(1);
    assertThat(start.said())
        .contains("Programmet er ikke startet")
        .contains("- linje 8, kolonne 1, operatorer: ukendt nøgle")
        .contains("- linje 31, kolonne 17, decisions.taskDivision: DMN-filen findes-ikke.dmn")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
    assertThat(start.said().lines().filter(line -> line.contains("ERROR"))).hasSize(1);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void aFileThatIsOnlyCheckedEndsTheStartWellAndMakesNoDatabase() throws Exception {
    Start start = start("--klimaforloeb.agreement.check=classpath:agreement/nordsoe-2021.yaml");
    assertThat(start.exit()).as(start.said()).isZero();
    assertThat(start.said())
        .contains("nordsoe-2021.yaml er kontrolleret. Den kan bruges.")
        .contains("ikke sammenlignet med forløb")
        .doesNotContain("\tat ")
        .doesNotContain("Exception")
        .doesNotContain("ERROR");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void withoutAnAgreementTheProgramDoesNotStart() throws Exception {
    Start start = start("--klimaforloeb.agreement=");
    assertThat(start.exit()).as(start.said()).isEqualTo(1);
    assertThat(start.said())
        .contains(
            "Ingen aftale er valgt. Angiv aftalefilen med indstillingen klimaforloeb.agreement")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  private Start start(String setting) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                KlimaforloebApplication.class.getName(),
                setting,
                "--server.port=0",
                "--management.server.port=0")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Start(
        process.exitValue(), java.nio.file.Files.readString(output, StandardCharsets.UTF_8));
  }

  private record Start(int exit, String said) {}
}
