package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import java.math.BigDecimal;

/** Amounts that people type, in kroner. */
final class Amounts {

  private static final int MOST_DECIMALS = 2;

  private Amounts() {}

  /** Refuses parts of an oere. */
  static void check(Submission s, String field, Refusals refusals, Texts texts) {
    if (s.number(field) != null && !isWhole(s.number(field))) {
      refusals.add(field, texts.get("funding.amount.decimals"));
    }
  }

  /** In oere; 0 for what was left out or is none. */
  static long ore(Submission s, String field) {
    BigDecimal kroner = s.number(field);
    return kroner == null || !isWhole(kroner) ? 0 : Kroner.ore(kroner);
  }

  private static boolean isWhole(BigDecimal kroner) {
    return kroner.stripTrailingZeros().scale() <= MOST_DECIMALS;
  }
}
