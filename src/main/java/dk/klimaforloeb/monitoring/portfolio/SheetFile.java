package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.monitoring.Sheets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lanes as a CSV file. */
final class SheetFile {

  private final Texts texts;

  SheetFile(Texts texts) {
    this.texts = texts;
  }

  byte[] of(List<Lane> lanes) {
    return Sheets.csv(texts.get("portfolio.csv.head"), lanes.stream().map(SheetFile::row));
  }

  private static List<String> row(Lane lane) {
    return Arrays.asList(
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
        String.valueOf(lane.late()));
  }

  static String joined(Stream<String> values) {
    return values.collect(Collectors.joining(" | "));
  }
}
