package dk.klimaforloeb.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet in Danish gets. */
class SheetFileTest {

  private static final String EMPTY = "\"\"";

  @Test
  void theFileSaysThatItIsUtf8AndBeginsWithWhatTheColumnsAre() {
    byte[] file = new SheetFile(new Texts("portfolio")).of(List.of());

    assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(text(List.of()).substring(1)).startsWith("Kommune;Runde;").endsWith("opgaver\r\n");
  }

  @Test
  void aRowHasACellForEachColumnAndWhatIsNotKnownIsEmpty() {
    String head = text(List.of()).strip();
    String row = row(Lanes.reason("Inviteres"));

    assertThat(row.split(";", -1)).hasSameSizeAs(head.split(";", -1));
    assertThat(row)
        .isEqualTo(
            String.join(
                ";",
                "\"Odder\"",
                "\"Runde 1\"",
                EMPTY,
                "\"Ikke begyndt\"",
                "\"Inviteres\"",
                EMPTY,
                EMPTY,
                EMPTY,
                EMPTY,
                EMPTY,
                EMPTY,
                "\"0\""));
  }

  @Test
  void severalWhoHaveTheBallStandInOneCell() {
    String row =
        row(
            Lanes.held(
                "\u00c6r\u00f8",
                new Lane.Ball("Kommunen", "Svar", 9, false),
                new Lane.Ball("Sekretariatet", "Skriv", 1, false)));

    assertThat(row)
        .startsWith("\"\u00c6r\u00f8\";")
        .contains(";\"Kommunen | Sekretariatet\";\"Svar | Skriv\";\"9 | 1\";");
  }

  @Test
  void whatWouldEndACellStaysWithinIt() {
    assertThat(row(Lanes.reason("a;b"))).contains(";\"a;b\";");
    assertThat(row(Lanes.reason("sagt \"nej\""))).contains(";\"sagt \"\"nej\"\"\";");
    assertThat(row(Lanes.reason("to\nlinjer"))).contains(";\"to\nlinjer\";");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+45", "-1", "@SUM(A1)", "\t=1", "\r=1", "=1\nmere"})
  void whatASpreadsheetWouldRunIsText(String formula) {
    assertThat(row(Lanes.reason(formula))).contains(";\"'" + formula + "\";");
  }

  @Test
  void aSignWithinACellChangesNothing() {
    assertThat(row(Lanes.reason("1 = 1, a@b og -"))).contains(";\"1 = 1, a@b og -\";");
  }

  private static String row(Lane lane) {
    String file = text(List.of(lane));
    return file.substring(file.indexOf("\r\n") + 2, file.length() - 2);
  }

  private static String text(List<Lane> lanes) {
    return new String(new SheetFile(new Texts("portfolio")).of(lanes), StandardCharsets.UTF_8);
  }
}
