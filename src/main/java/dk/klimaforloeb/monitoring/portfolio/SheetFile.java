package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lanes as a file that a spreadsheet in Danish opens: semicolons, and UTF-8 that says so. */
final class SheetFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private final Texts texts;

  SheetFile(Texts texts) {
    this.texts = texts;
  }

  byte[] of(List<Lane> lanes) {
    return Stream.concat(
            Stream.of(BYTE_ORDER_MARK + texts.get("portfolio.csv.head")),
            lanes.stream().map(SheetFile::row))
        .collect(Collectors.joining(LINE_END, "", LINE_END))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String row(Lane lane) {
    return Stream.of(
            lane.municipality(),
            lane.round(),
            lane.phase(),
            lane.healthText(),
            lane.reason(),
            joined(lane.balls().stream().map(Lane.Ball::party)),
            joined(lane.balls().stream().map(Lane.Ball::task)),
            joined(lane.balls().stream().map(ball -> String.valueOf(ball.workingDays()))),
            lane.waits(),
            lane.next(),
            lane.nextOn(),
            String.valueOf(lane.late()))
        .map(SheetFile::cell)
        .collect(Collectors.joining(";"));
  }

  private static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(" | "));
  }

  /** What begins as a formula would be run by the spreadsheet of whoever opens the file. */
  private static String cell(String value) {
    String text = Objects.requireNonNullElse(value, "");
    String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
