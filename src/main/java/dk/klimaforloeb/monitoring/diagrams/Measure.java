package dk.klimaforloeb.monitoring.diagrams;

import dk.klimaforloeb.engine.diagrams.TimeWords;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** What the colours of a heat map can stand for. */
enum Measure {
  /** The median time for which something lasts; what is over at once has no colour. */
  LENGTH("laenge", element -> TimeWords.isMoment(element.medianDays()) ? 0 : element.medianDays()),
  /** How often something was begun. */
  FREQUENCY("ofte", ElementFigures::begun),
  /** How many cases are there now. */
  HERE("nu", ElementFigures::here);

  private final String code;
  private final ToDoubleFunction<ElementFigures> value;

  Measure(String code, ToDoubleFunction<ElementFigures> value) {
    this.code = code;
    this.value = value;
  }

  /** As it stands in an address. */
  String code() {
    return code;
  }

  double of(ElementFigures figures) {
    return value.applyAsDouble(figures);
  }

  /** The first where it is none of them. */
  static Measure of(String code) {
    return Arrays.stream(values())
        .filter(measure -> measure.code.equals(code))
        .findFirst()
        .orElse(LENGTH);
  }
}
