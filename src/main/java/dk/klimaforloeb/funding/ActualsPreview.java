package dk.klimaforloeb.funding;

import dk.klimaforloeb.funding.Accounts.Money;
import java.util.List;

/**
 * What would become, or became, of the lines of a file from the accounts.
 *
 * @param contribution id
 * @param name of the contribution
 * @param fresh how many lines are new
 * @param known how many are there already
 * @param wrong how many cannot be taken
 * @param sum of those that are new
 */
record ActualsPreview(
    String contribution,
    String name,
    int fresh,
    int known,
    int wrong,
    Money sum,
    List<Line> lines) {

  /**
   * A line.
   *
   * @param state {@code new}, {@code known} or {@code wrong}
   * @param said what becomes of it, Danish
   */
  record Line(
      long number,
      String on,
      String voucher,
      String text,
      String line,
      Money amount,
      String state,
      String said) {}
}
