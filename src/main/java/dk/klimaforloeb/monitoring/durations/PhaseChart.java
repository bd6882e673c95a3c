package dk.klimaforloeb.monitoring.durations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Each case that has come through a phase as a dot: across when, upwards how long.
 *
 * @param quarters where they begin
 * @param heights lines across, with the working days that they stand for
 * @param dots the cases
 * @param median where the median of all lies; null when there is none
 */
record PhaseChart(List<Mark> quarters, List<Mark> heights, List<Dot> dots, Integer median) {

  static final int LEFT = 60;
  static final int RIGHT = 880;
  static final int TOP = 12;
  static final int BOTTOM = 180;

  /** How far apart dots stand at least. */
  private static final int BESIDE = 15;

  private static final int LINES = 4;
  private static final int QUARTER = 3;

  /**
   * @param rounds in the order of their colours
   */
  static PhaseChart of(Durations.Phase phase, List<String> rounds) {
    List<LocalDate> ends = phase.values().stream().map(v -> LocalDate.parse(v.ended())).toList();
    LocalDate first = quarter(ends.stream().min(LocalDate::compareTo).orElseThrow());
    LocalDate last = quarter(ends.stream().max(LocalDate::compareTo).orElseThrow()).plusMonths(3);
    int step = step(phase.values().stream().mapToInt(Durations.Value::workingDays).max().orElse(0));
    List<Mark> quarters = new ArrayList<>();
    for (LocalDate day = first; day.isBefore(last); day = day.plusMonths(QUARTER)) {
      quarters.add(
          new Mark(
              across(day, first, last),
              day.get(IsoFields.QUARTER_OF_YEAR) + ". kv. " + day.getYear()));
    }
    return new PhaseChart(
        quarters,
        IntStream.rangeClosed(0, LINES)
            .mapToObj(i -> new Mark(up(i * step, step), String.valueOf(i * step)))
            .toList(),
        dots(phase, rounds, first, last, step),
        phase.all().median() == null
            ? null
            : up(Double.parseDouble(phase.all().median().replace(',', '.')), step));
  }

  /** Those that would lie on one another stand in a row. */
  private static List<Dot> dots(
      Durations.Phase phase, List<String> rounds, LocalDate first, LocalDate last, int step) {
    List<Dot> dots = new ArrayList<>();
    for (Durations.Value value : phase.values()) {
      int y = up(value.workingDays(), step);
      int x = across(LocalDate.parse(value.ended()), first, last);
      while (isTaken(dots, x, y)) {
        x += BESIDE;
      }
      dots.add(new Dot(x, y, "p" + rounds.indexOf(value.round()) % 8));
    }
    return dots;
  }

  private static boolean isTaken(List<Dot> dots, int x, int y) {
    return dots.stream()
        .anyMatch(dot -> Math.abs(dot.x() - x) < BESIDE && Math.abs(dot.y() - y) < BESIDE);
  }

  private static LocalDate quarter(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1);
  }

  /** A round number of days such that the longest lies below the last line. */
  private static int step(int longest) {
    int step = 1;
    for (int i = 0; step * LINES < longest; i++) {
      step = List.of(5, 10, 20, 25, 50, 100, 250, 1000).get(Math.min(i, 7));
    }
    return step;
  }

  private static int across(LocalDate day, LocalDate first, LocalDate last) {
    return LEFT
        + (int)
            (ChronoUnit.DAYS.between(first, day)
                * (RIGHT - LEFT)
                / ChronoUnit.DAYS.between(first, last));
  }

  private static int up(double days, int step) {
    return BOTTOM - (int) Math.round(days * (BOTTOM - TOP) / (step * LINES));
  }

  /** A place on an axis. */
  record Mark(int at, String name) {}

  /** A case. */
  record Dot(int x, int y, String look) {}
}
