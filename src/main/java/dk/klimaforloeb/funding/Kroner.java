package dk.klimaforloeb.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Money, which is counted in oere, the hundredth part of a krone. */
final class Kroner {

  private static final Locale DANISH = Locale.forLanguageTag("da");
  private static final int DIGITS = 2;

  private Kroner() {}

  /**
   * @throws ArithmeticException for parts of an oere
   */
  static long ore(BigDecimal kroner) {
    return kroner.movePointRight(DIGITS).longValueExact();
  }

  /** As a form has it. */
  static BigDecimal of(long ore) {
    return BigDecimal.valueOf(ore, DIGITS);
  }

  /** In whole kroner, a part of one counted as one. */
  static long rounded(long ore) {
    return of(ore).setScale(0, RoundingMode.CEILING).longValueExact();
  }

  /** For example "1.234,50 kr."; whole kroner without decimals. */
  static String text(long ore) {
    return number(ore) + " kr.";
  }

  /** As {@link #text}, for columns that say what they count. */
  static String number(long ore) {
    BigDecimal kroner = of(ore);
    boolean isWhole = kroner.stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(isWhole ? "#,##0" : "#,##0.00", new DecimalFormatSymbols(DANISH))
        .format(kroner);
  }
}
