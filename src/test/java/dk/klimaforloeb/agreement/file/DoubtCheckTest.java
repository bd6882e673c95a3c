package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is allowed, but hardly meant, is told when the file is read. */
class DoubtCheckTest {

  @TempDir private Path folder;

  @Test
  void midtjyllandsFileIsBeyondDoubt() {
    assertThat(Files.read(Files.MIDTJYLLAND).doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          code: "0820"         | code: "9999"          | municipalities[2].code | ingen dansk kommune har koden 9999
          code: "0820"         | code: "0710"          | municipalities[2].code | 0710 er koden for Favrskov, men her hedder kommunen Vesthimmerlands
          name: Vesthimmerlands | name: Vesthimmerlands, pioneer: true | municipalities[2] | pilotkommune uden entryPhase
          to: 2024-02 }        | to: 2034-02 }         | term | mere end 10 år
          opensOn: 2022-02-14  | opensOn: null         | rounds[1] | ingen åbningsdag
          opensOn: 2022-02-14  | opensOn: 2020-02-14   | rounds[1].opensOn | åbner 2020-02-14, før aftalen gælder
          opensOn: 2022-02-14  | opensOn: 2022-02-14, admittedFrom: 2022-05-01, startConferenceOn: 2022-04-01 | rounds[1].startConferenceOn | ligger før rounds[1].admittedFrom
          """)
  void whatIsHardlyMeantIsTold(String old, String replacement, String path, String text) {
    Path file = Files.copy(Files.NORDSOE, folder);
    if (replacement.contains("pioneer")) {
      Files.change(
          file,
          "    membership:\n      - { status: outside",
          "    aliases: [A]\n    membership:\n      - { status: member");
    }
    Files.change(file, old, replacement.replace(", pioneer", "\n    pioneer"));
    assertThat(Files.read(file).doubts())
        .anySatisfy(
            doubt -> {
              assertThat(doubt.path()).isEqualTo(path);
              assertThat(doubt.text()).contains(text);
              assertThat(doubt.place().line()).isGreaterThan(1);
            });
  }
}
