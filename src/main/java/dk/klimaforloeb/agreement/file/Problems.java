package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.engine.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that is wrong with a file, in the order of the file, each thing once. */
final class Problems {

  /** Nobody mends more at once. */
  static final int MOST_TOLD = 100;

  private static final Texts TEXTS = new Texts("agreement");

  private final Set<Problem> problems =
      new TreeSet<>(
          Comparator.comparingInt((Problem p) -> p.place().line())
              .thenComparingInt(p -> p.place().column())
              .thenComparing(Problem::path)
              .thenComparing(Problem::text));

  /**
   * @param text key of the Danish text
   * @param args its values
   */
  void add(Place place, String path, String text, Object... args) {
    problems.add(new Problem(place, path, TEXTS.get(text, args)));
  }

  boolean areNone() {
    return problems.isEmpty();
  }

  List<Problem> list() {
    return List.copyOf(problems);
  }

  /** Ends the start when there are any. */
  void refuse(String file) {
    if (areNone()) {
      return;
    }
    StringBuilder message = new StringBuilder(TEXTS.get("agreement.refused", file));
    for (Problem problem : problems.stream().limit(MOST_TOLD).toList()) {
      message
          .append(System.lineSeparator())
          .append(
              TEXTS.get(
                  "agreement.refused.problem",
                  String.valueOf(problem.place().line()),
                  String.valueOf(problem.place().column()),
                  problem.path().isEmpty() ? TEXTS.get("agreement.refused.whole") : problem.path(),
                  problem.text()));
    }
    if (problems.size() > MOST_TOLD) {
      message
          .append(System.lineSeparator())
          .append(TEXTS.get("agreement.refused.more", String.valueOf(problems.size() - MOST_TOLD)));
    }
    throw new AgreementRefused(message.toString(), list());
  }

  /**
   * One thing that is wrong.
   *
   * @param place where it stands
   * @param path what it is, for example {@code municipalities[3].code}; empty for the whole file
   * @param text what was found and what is expected, in Danish
   */
  record Problem(Place place, String path, String text) {}
}
