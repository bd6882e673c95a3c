package dk.klimaforloeb.monitoring.ball;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.monitoring.Spread;
import dk.klimaforloeb.monitoring.WatchedCases.WatchedCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts who has and had the ball in cases whose courses are known. */
final class BallBoard {

  private static final int BAR = 1000;
  private static final int COLOURS = 7;
  private static final String NOBODY = "nobody";

  private final Texts texts;
  private final Map<WatchedCase, BallCourses.Known> courses;
  private final Map<String, Integer> days = new LinkedHashMap<>();
  private final List<Balls.Piece> pieces = new ArrayList<>();

  BallBoard(Map<WatchedCase, BallCourses.Known> courses, Texts texts) {
    this.courses = courses;
    this.texts = texts;
    Map<String, Integer> sums = new LinkedHashMap<>();
    courses.forEach(
        (of, known) -> {
          known.course().days().forEach((party, held) -> sums.merge(party, held, Integer::sum));
          known.course().held().forEach(held -> pieces.add(piece(of, held)));
        });
    sums.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> days.put(entry.getKey(), entry.getValue()));
    pieces.sort(Comparator.comparingInt(Balls.Piece::workingDays).reversed());
  }

  /** All of it. */
  Balls all() {
    int longest =
        courses.values().stream().mapToInt(known -> sum(parts(known.course()))).max().orElse(0);
    return new Balls(
        Stream.concat(days.keySet().stream(), Stream.of(texts.get("ball.nobody")))
            .map(party -> new Balls.Colour(party, look(party)))
            .toList(),
        days.keySet().stream().map(this::party).toList(),
        courses.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), Math.max(1, longest)))
            .toList(),
        pieces);
  }

  private Balls.Party party(String name) {
    List<Balls.Piece> own = pieces.stream().filter(piece -> piece.party().equals(name)).toList();
    List<Balls.Piece> now = own.stream().filter(piece -> piece.until() == null).toList();
    Spread done =
        Spread.of(
            own.stream()
                .filter(piece -> piece.until() != null)
                .map(Balls.Piece::workingDays)
                .toList());
    return new Balls.Party(
        name,
        look(name),
        (int) now.stream().map(Balls.Piece::key).distinct().count(),
        now.stream().findFirst().orElse(null),
        days.get(name),
        own.size(),
        Spread.text(done.quantile(0.5)),
        own.stream().filter(piece -> done.isFarAbove(piece.workingDays())).toList());
  }

  private Balls.Case row(WatchedCase of, BallCourses.Known known, int longest) {
    Map<String, Integer> parts = parts(known.course());
    List<Balls.Share> shares = new ArrayList<>();
    int before = 0;
    for (Map.Entry<String, Integer> part : parts.entrySet()) {
      int x = before * BAR / longest;
      before += part.getValue();
      shares.add(
          new Balls.Share(
              part.getKey(), look(part.getKey()), part.getValue(), x, before * BAR / longest - x));
    }
    return new Balls.Case(
        of.key().value(),
        of.link(),
        of.municipality(),
        of.round(),
        known.course().length(),
        known.isOver(),
        pieces.stream()
            .filter(piece -> piece.until() == null && piece.key().equals(of.key().value()))
            .toList(),
        shares,
        why(known.course()));
  }

  /** Each party's days in the parties' order, and nobody's last; without those of none. */
  private Map<String, Integer> parts(CaseCourse course) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    Map<String, Integer> held = course.days();
    days.keySet().forEach(party -> parts.put(party, held.getOrDefault(party, 0)));
    parts.put(texts.get("ball.nobody"), sum(nobody(course)));
    parts.values().removeIf(none -> none == 0);
    return parts;
  }

  private Map<String, Integer> nobody(CaseCourse course) {
    return course.nobody(texts.get("ball.pause"), texts.get("ball.unexplained"));
  }

  private String why(CaseCourse course) {
    Map<String, Integer> reasons = nobody(course);
    return reasons.isEmpty()
        ? null
        : reasons.entrySet().stream()
            .map(reason -> texts.get("ball.reason", reason.getKey(), reason.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static int sum(Map<String, Integer> parts) {
    return parts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private String look(String party) {
    int index = List.copyOf(days.keySet()).indexOf(party);
    return index < 0 ? NOBODY : "p" + Math.min(index, COLOURS);
  }

  private static Balls.Piece piece(WatchedCase of, CaseCourse.Held held) {
    LocalDate until = held.step().until();
    return new Balls.Piece(
        of.key().value(),
        of.link(),
        of.municipality(),
        of.round(),
        held.party(),
        held.step().name(),
        held.step().since().toString(),
        until == null ? null : until.toString(),
        DanishDates.day(held.step().since()),
        until == null ? null : DanishDates.day(until),
        held.days());
  }
}
