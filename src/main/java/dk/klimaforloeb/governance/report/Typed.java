package dk.klimaforloeb.governance.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What somebody sent with a form of a report's page, so that it can be shown again; the names are
 * the page's. What the form does not have is null.
 *
 * @param kommune code of the municipality whose line it is
 * @param egen the municipality's own comment
 * @param bemaerkning of those who coordinate
 * @param farve code of another colour
 * @param begrundelse why
 * @param forord foreword
 * @param nyt national news
 * @param risici one on each line
 * @param sted place of a correction
 * @param rettelse what stands there from now on
 * @param hvad what was wrong
 */
record Typed(
    String kommune,
    String egen,
    String bemaerkning,
    String farve,
    String begrundelse,
    String forord,
    String nyt,
    String risici,
    String sted,
    String rettelse,
    String hvad) {

  static final Typed NOTHING =
      new Typed(null, null, null, null, null, null, null, null, null, null, null);

  /** What a form of a line sent. */
  static Typed ofLine(
      String kommune, String egen, String bemaerkning, String farve, String begrundelse) {
    return new Typed(
        kommune, egen, bemaerkning, farve, begrundelse, null, null, null, null, null, null);
  }

  /** The texts, as they were typed. */
  List<String> texts() {
    return Stream.of(egen, bemaerkning, begrundelse, forord, nyt, risici, rettelse, hvad)
        .filter(Objects::nonNull)
        .filter(text -> !text.isBlank())
        .toList();
  }
}
