package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation.Coordinator;
import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.agreement.Undertakings.Amount;
import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.Journeys;
import dk.klimaforloeb.journey.queries.SparringLedger;
import dk.klimaforloeb.journey.queries.SparringSession;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What contributions give besides money to grant of, in Danish sentences. */
@Component
class InKind {

  private static final Locale DANISH = Locale.forLanguageTag("da");

  private final Agreement agreement;
  private final Journeys journeys;
  private final SparringLedger sparring;
  private final WithoutPerson withoutPerson;
  private final RoleKinds roles;
  private final Texts texts = new Texts("funding");

  InKind(
      Agreement agreement,
      Journeys journeys,
      SparringLedger sparring,
      WithoutPerson withoutPerson,
      RoleKinds roles) {
    this.agreement = agreement;
    this.withoutPerson = withoutPerson;
    this.roles = roles;
    this.journeys = journeys;
    this.sparring = sparring;
  }

  /** Posts, sparring, and whether the money is only expected. */
  List<String> notes(Funding funding) {
    String manager = FundingSources.managerOf(funding);
    List<String> notes = new ArrayList<>();
    if (funding.expected().orElse(false)) {
      notes.add(texts.get("funding.note.expected"));
    }
    funding
        .inKind()
        .map(Undertakings.InKind::description)
        .ifPresent(given -> notes.add(texts.get("funding.note.in-kind", given)));
    agreement.organisation().coordinators().stream()
        .filter(coordinator -> coordinator.group().equals(manager))
        .map(this::post)
        .forEach(notes::add);
    if (roles.of(manager).equals(Roles.KKR_COORDINATOR)) {
      notes.add(texts.get("funding.note.sparring", number(hours())));
    }
    funding.note().ifPresent(notes::add);
    return notes;
  }

  private String post(Coordinator coordinator) {
    String title = coordinator.title().orElseGet(() -> agreement.groupName(coordinator.group()));
    return coordinator
        .fullTimeEquivalents()
        .map(posts -> texts.get("funding.note.post", title, number(BigDecimal.valueOf(posts))))
        .orElseGet(() -> texts.get("funding.note.post-unknown", title));
  }

  private BigDecimal hours() {
    return withoutPerson.call(() -> journeys.all(agreement.key())).stream()
        .flatMap(journey -> withoutPerson.call(() -> sparring.of(journey)).stream())
        .map(SparringSession::hours)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of what is not for this region, as a sentence. */
  String elsewhere(Funding funding) {
    String amount = funding.amount().map(this::amount).orElse("");
    return texts.get(
        "funding.note.elsewhere",
        funding.name(),
        amount,
        String.join(", ", funding.purposes()),
        funding.note().map(note -> note + ".").orElse(""));
  }

  private String amount(Amount amount) {
    return amount
        .dkk()
        .map(dkk -> texts.get("funding.note.amount", number(BigDecimal.valueOf(dkk))))
        .orElseGet(
            () ->
                texts.get(
                    "funding.note.between",
                    amount.fromDkk().map(from -> number(BigDecimal.valueOf(from))).orElse(""),
                    amount.toDkk().map(to -> number(BigDecimal.valueOf(to))).orElse("")));
  }

  private static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.##", new DecimalFormatSymbols(DANISH)).format(number);
  }
}
