package dk.klimaforloeb.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.engine.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActualsReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);
  private static final String HEAD = "Bilag;Dato;Beløb;Tekst;Formål\r\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-8 with mark", "windows-1252"})
  void aFileIsReadInWhicheverSetItIsWritten(String set) {
    String text = HEAD + "B-1;01-02-2021;1.234,56;\"Lokale; kaffe på Ærø\";Events\r\n";
    byte[] file = text.getBytes(Charset.forName(set.replace(" with mark", "")));
    if (set.endsWith("mark")) {
      ByteArrayOutputStream marked = new ByteArrayOutputStream();
      marked.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      marked.writeBytes(file);
      file = marked.toByteArray();
    }

    assertThat(read(file))
        .containsExactly(
            new Actual(
                2,
                LocalDate.of(2021, 2, 1),
                "B-1",
                "Lokale; kaffe på Ærø",
                "events",
                123456L,
                List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234,56 | 123456",
        "-500,5 | -50050",
        "1234567 | 123456700",
        "12.345.678,00 | 1234567800",
        "0,01 | 1"
      })
  void amountsAreDanish(String written, long ore) {
    assertThat(read("B-1;2021-02-01;" + written + ";;").get(0).amount()).isEqualTo(ore);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,234.56", "1.23", "12.34,5", "1 234,56", "1,234", "kr. 5", "", "1e3"})
  void whatCouldMeanAnotherAmountIsRefused(String written) {
    Actual line = read("B-1;2021-02-01;" + written + ";;").get(0);
    assertThat(line.amount()).isNull();
    assertThat(line.wrong()).hasSize(1).allSatisfy(why -> assertThat(why).contains("1.234,56"));
  }

  @Test
  void allThatIsWrongWithALineIsSaid() {
    List<Actual> lines =
        read(
            ";31-02-2021;0;;Ukendt\r\n\r\nB-2;02-03-2021;1;;\r\nB-3;1/2-2021;1\r\nB-4;28-02-2021;1");

    assertThat(lines).extracting(Actual::number).containsExactly(2L, 4L, 5L, 6L);
    assertThat(lines.get(0).wrong()).hasSize(4);
    assertThat(lines.get(1).wrong()).hasSize(1).allSatisfy(why -> assertThat(why).contains("2021"));
    assertThat(lines.get(2).wrong()).hasSize(1);
    assertThat(lines.get(3).wrong()).isEmpty();
  }

  @Test
  void aFileWithoutTheColumnsIsNone() {
    for (String file : List.of("", "Bilag;Dato\r\n1;2", "Bilag,Dato,Beløb\r\n", "a\0b")) {
      assertThatThrownBy(() -> read(file.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(Refused.class);
    }
  }

  private static List<Actual> read(String lines) {
    return read((HEAD + lines).getBytes(StandardCharsets.UTF_8));
  }

  private static List<Actual> read(byte[] file) {
    return new ActualsReader(CommitmentsTest.REGION, TODAY).read(file);
  }
}
