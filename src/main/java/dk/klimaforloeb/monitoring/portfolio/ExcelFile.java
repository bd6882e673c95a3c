package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.MediaType;

/**
 * Lanes as an Excel file: numbers and dates as such, the first row kept in sight. Text is written
 * as text, so whatever it begins with, nothing of it is ever run.
 */
final class ExcelFile {

  static final MediaType TYPE =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final String PROGRAM = "Klimaforloeb";

  /** The format demands one of this form; it says nothing. */
  private static final String FORMAT_VERSION = "1.0";

  private static final int WIDTH = 24;
  private static final int DAY = 10;

  private final Texts texts;

  ExcelFile(Texts texts) {
    this.texts = texts;
  }

  byte[] of(List<Lane> lanes) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      write(lanes, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private void write(List<Lane> lanes, OutputStream file) throws IOException {
    try (Workbook workbook = new Workbook(file, PROGRAM, FORMAT_VERSION)) {
      Worksheet sheet = workbook.newWorksheet(texts.get("portfolio.menu"));
      String[] head = texts.get("portfolio.csv.head").split(";");
      for (int column = 0; column < head.length; column++) {
        sheet.value(0, column, head[column]);
        sheet.width(column, WIDTH);
      }
      sheet.range(0, 0, 0, head.length - 1).style().bold().set();
      sheet.freezePane(0, 1);
      for (int i = 0; i < lanes.size(); i++) {
        row(sheet, i + 1, lanes.get(i));
      }
      if (!lanes.isEmpty()) {
        sheet.setAutoFilter(0, 0, lanes.size(), head.length - 1);
      }
    }
  }

  private static void row(Worksheet sheet, int row, Lane lane) {
    List<String> texts =
        Stream.of(
                lane.municipality(),
                lane.round(),
                text(lane.phase()),
                lane.healthText(),
                lane.reason(),
                SheetFile.joined(lane.balls().stream().map(Lane.Ball::party)),
                SheetFile.joined(lane.balls().stream().map(Lane.Ball::task)))
            .toList();
    int column = 0;
    for (String text : texts) {
      sheet.value(row, column++, text);
    }
    days(sheet, row, column++, lane.balls());
    sheet.value(row, column++, text(lane.waits()));
    sheet.value(row, column, text(lane.next()));
    if (lane.nextOn() != null) {
      sheet.value(row, DAY, LocalDate.parse(lane.nextOn()));
      sheet.style(row, DAY).format("dd-mm-yyyy").set();
    }
    sheet.value(row, DAY + 1, lane.late());
  }

  /** One number is a number; several stand as in the other file. */
  private static void days(Worksheet sheet, int row, int column, List<Lane.Ball> balls) {
    if (balls.size() == 1) {
      sheet.value(row, column, balls.get(0).workingDays());
    } else {
      sheet.value(
          row,
          column,
          SheetFile.joined(balls.stream().map(ball -> String.valueOf(ball.workingDays()))));
    }
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
