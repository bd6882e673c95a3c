package dk.klimaforloeb.funding;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody asks for money; amounts are in oere, and what is not known is null.
 *
 * @param kind what sort of thing it is for, as the decision table has it
 * @param purpose as typed, what it is for
 * @param payer id of the contribution that is to pay, of an event that several hold
 * @param askedBy user id
 * @param contribution id of the one that pays; null before anybody knows, and where nobody here
 *     does
 * @param line id, empty for none
 * @param reason Danish, why that contribution pays and who decides
 */
record FundingRequest(
    long number,
    String tenant,
    String processInstanceId,
    String kind,
    String title,
    String purpose,
    LocalDate wantedOn,
    String payer,
    long amount,
    String askedBy,
    LocalDate askedOn,
    Status status,
    String contribution,
    String line,
    String reason,
    Long granted,
    String decidedBy,
    LocalDate decidedOn,
    String remarks) {

  /** How far it has come. */
  enum Status {
    ASKED,
    /** A steering group is to decide. */
    SOUGHT,
    GRANTED,
    DECLINED,
    /** All of it is paid that will be. */
    SETTLED,
    CANCELLED,
    /** It lies with the national pool. */
    FORWARDED,
    POOL_GRANTED,
    POOL_DECLINED;

    /** As the database and interfaces have it. */
    String value() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Status of(String value) {
      return valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether nobody has decided yet. */
    boolean isUndecided() {
      return this == ASKED || this == SOUGHT;
    }
  }
}
