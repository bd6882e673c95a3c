package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.funding.Entry.Kind;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Sets money aside for requests, pays of it and gives it free. Each in the caller's transaction, in
 * which the turn is taken first, so that no more is granted than there is.
 */
@Component
class Commitments {

  private final FundingSources contributions;
  private final FundingLedger ledger;
  private final Clock clock;

  Commitments(FundingSources contributions, FundingLedger ledger, Clock clock) {
    this.contributions = contributions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** What can be granted to the request, in oere; nobody else changes it in this transaction. */
  long left(FundingRequest request) {
    Pool pool = pool(request);
    ledger.takeTurn();
    return ledger.left(pool);
  }

  /** As {@link #left}, to be shown only. */
  long shown(FundingRequest request) {
    return ledger.left(pool(request));
  }

  /**
   * @param amount in oere
   * @throws IllegalStateException when there is less left
   */
  void grant(FundingRequest request, long amount) {
    if (left(request) < amount) {
      throw new IllegalStateException("less is left than request " + request.number() + " takes");
    }
    add(request, pool(request).key(), Kind.GRANT, amount, 0, null, LocalDate.now(clock));
  }

  /** What is set aside for the request and not paid yet, in oere; as {@link #left}. */
  long open(FundingRequest request) {
    ledger.takeTurn();
    return ledger.open(request.number());
  }

  /** As {@link #open}, to be shown only. */
  long openShown(FundingRequest request) {
    return ledger.open(request.number());
  }

  /**
   * @param amount in oere
   * @param reference voucher
   * @throws IllegalStateException when less is set aside
   */
  void pay(FundingRequest request, long amount, String reference, LocalDate invoicedOn) {
    if (open(request) < amount) {
      throw new IllegalStateException("less is granted than request " + request.number() + " pays");
    }
    add(request, grantedFrom(request), Kind.INVOICE, -amount, amount, reference, invoicedOn);
  }

  /** What is not paid is free again. */
  void release(FundingRequest request) {
    long open = open(request);
    if (open > 0) {
      add(request, grantedFrom(request), Kind.RELEASE, -open, 0, null, LocalDate.now(clock));
    }
  }

  private void add(
      FundingRequest request,
      String pool,
      Kind kind,
      long committed,
      long used,
      String reference,
      LocalDate bookedOn) {
    ledger.add(
        new Entry(
            request.contribution(),
            pool,
            request.line(),
            kind,
            committed,
            used,
            0,
            request.number(),
            reference,
            request.title(),
            bookedOn));
  }

  /** Whatever the agreement's file says by now. */
  private String grantedFrom(FundingRequest request) {
    return ledger.poolOf(request.number());
  }

  private Pool pool(FundingRequest request) {
    Funding funding =
        contributions
            .find(request.contribution())
            .orElseThrow(
                () -> new IllegalStateException("no contribution " + request.contribution()));
    LocalDate wantedOn = request.wantedOn() == null ? request.askedOn() : request.wantedOn();
    return FundingSources.poolFor(funding, request.line(), wantedOn);
  }
}
