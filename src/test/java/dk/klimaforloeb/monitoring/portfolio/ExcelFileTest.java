package dk.klimaforloeb.monitoring.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.engine.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel gets, read back. */
class ExcelFileTest {

  @TempDir Path folder;

  private static final Lane.Ball OWN = new Lane.Ball("Odder Kommune", "Svar", 7, true);

  @Test
  void theFirstRowHasTheColumnsNamesAndStaysInSight() throws IOException {
    assertThat(rows(file(Lanes.held("Odder", OWN))).get(0).stream().map(Cell::getText))
        .startsWith("Kommune", "Runde", "Fase")
        .hasSize(12);
    assertThat(sheet(file(Lanes.held("Odder", OWN))))
        .contains("state=\"frozen\"", "ySplit=\"1\"", "<autoFilter ref=\"A1:L2\"");
  }

  @Test
  void numbersAreNumbersAndDatesAreDates() throws IOException {
    Row held = rows(file(Lanes.held("Odder", OWN))).get(1);
    assertThat(held.getCell(0).asString()).isEqualTo("Odder");
    assertThat(held.getCell(7).getType()).isEqualTo(CellType.NUMBER);
    assertThat(held.getCell(7).asNumber()).hasToString("7");

    Row next = rows(file(Lanes.next("Odder", "2021-07-01"))).get(1);
    assertThat(next.getCell(10).getType()).isEqualTo(CellType.NUMBER);
    assertThat(next.getCell(10).asDate().toLocalDate()).isEqualTo(LocalDate.of(2021, 7, 1));
    assertThat(next.getCell(11).asNumber()).hasToString("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+45", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "a<b&c"})
  void textIsNeverAFormula(String text) throws IOException {
    byte[] file = file(Lanes.reason(text));

    assertThat(rows(file).get(1).getCell(4).getType()).isEqualTo(CellType.STRING);
    assertThat(rows(file).get(1).getCell(4).asString()).isEqualTo(text);
    assertThat(sheet(file)).doesNotContain("<f>", "<f ");
  }

  @Test
  void whereNobodyWasChosenThereAreOnlyTheNames() throws IOException {
    assertThat(rows(file())).hasSize(1);
  }

  private static byte[] file(Lane... lanes) {
    return new ExcelFile(new Texts("portfolio")).of(List.of(lanes));
  }

  private static List<Row> rows(byte[] file) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      return workbook.getFirstSheet().read();
    }
  }

  private String sheet(byte[] file) throws IOException {
    Path copy = Files.write(folder.resolve("overview.xlsx"), file);
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
      return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
