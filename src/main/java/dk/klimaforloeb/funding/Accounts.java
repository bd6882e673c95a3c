package dk.klimaforloeb.funding;

import java.util.List;

/**
 * The money of the agreement as whoever asks may see it: sums by line for all, requests and
 * vouchers for those who manage it.
 *
 * @param today Danish
 * @param accounts a contribution each, never mixed
 * @param elsewhere what is given and not for this region, as sentences
 * @param forwarded requests that were sent on to the national pool
 * @param mayImport whether whoever asks may read in what the accounts say
 */
record Accounts(
    String today,
    List<Account> accounts,
    List<String> elsewhere,
    List<Asked> forwarded,
    boolean mayImport) {

  /**
   * The money of a contribution.
   *
   * @param id the contribution's
   * @param isFull whether requests and vouchers are for whoever asks; else there are none here
   * @param pools what is set apart, where not all is in one
   * @param notes what else is given, as sentences
   * @param requests the newest first
   * @param entries the newest first
   */
  record Account(
      String id,
      String name,
      boolean isFull,
      Sums total,
      List<Line> lines,
      List<Pot> pools,
      List<String> notes,
      List<Asked> requests,
      List<Booked> entries) {}

  /**
   * @param asked for what nobody has decided on yet
   * @param left of the budget, after what was used and what is set aside
   * @param forecast used, set aside and asked for together
   */
  record Sums(Money budget, Money used, Money committed, Money asked, Money left, Money forecast) {}

  /**
   * What is counted under a line.
   *
   * @param name Danish
   * @param budget what is set apart for it; unknown where nothing is
   */
  record Line(
      String name, Money budget, Money used, Money committed, Money asked, Money forecast) {}

  /** What is set apart for a line or a year, or is not. */
  record Pot(String name, Money budget, Money left) {}

  /**
   * @param ore hundredth parts of a krone; null where nobody knows
   * @param text kroner, Danish
   */
  record Money(Long ore, String text) {}

  /**
   * A request.
   *
   * @param granted null where nothing was
   */
  record Asked(
      long number,
      String title,
      String kind,
      String line,
      Money amount,
      Money granted,
      String status,
      String askedBy,
      String askedOn) {}

  /**
   * Something that happened to the money.
   *
   * @param reference null for none
   * @param amount what it set aside, paid or moved
   * @param request number of the request; null for none
   */
  record Booked(
      String on,
      String what,
      String line,
      String text,
      String reference,
      Money amount,
      Long request) {}
}
