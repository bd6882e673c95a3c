package dk.klimaforloeb.monitoring;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How numbers of days are spread. Quantiles lie between two values in proportion, as a
 * spreadsheet's QUARTILE and PERCENTILE have them.
 *
 * @param sorted the smallest first
 */
public record Spread(List<Integer> sorted) {

  /** With fewer values a quantile says nothing that the values do not. */
  public static final int FEWEST = 3;

  /** With fewer values none of them stands out. */
  private static final int FEWEST_FOR_OUTLIERS = 5;

  /** How many times the middle half's width a value lies beyond it to stand out (Tukey). */
  private static final double BEYOND = 1.5;

  /** Of these values, in whatever order. */
  public static Spread of(Collection<Integer> values) {
    return new Spread(values.stream().sorted().toList());
  }

  /** How many values there are. */
  public int count() {
    return sorted.size();
  }

  /** Whether there are enough values for a quantile. */
  public boolean isTold() {
    return sorted.size() >= FEWEST;
  }

  /**
   * The value below which this part of all lies.
   *
   * @param part 0 to 1, for example 0.5 for the median
   * @return null when there are too few values
   */
  public Double quantile(double part) {
    return isTold() ? between(part) : null;
  }

  private double between(double part) {
    double place = part * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    int above = (int) Math.ceil(place);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }

  /** Whether the value lies far beyond what most are; never where there are few. */
  public boolean isFarAbove(int value) {
    if (sorted.size() < FEWEST_FOR_OUTLIERS) {
      return false;
    }
    double upper = between(0.75);
    return value > upper + BEYOND * (upper - between(0.25));
  }

  /** A quantile as Danish text, with one decimal at most; null for none. */
  public static String text(Double value) {
    return value == null
        ? null
        : new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.forLanguageTag("da")))
            .format(value);
  }
}
