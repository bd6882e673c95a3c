package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.BudgetLine;
import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.funding.Accounts.Account;
import dk.klimaforloeb.funding.Accounts.Asked;
import dk.klimaforloeb.funding.Accounts.Booked;
import dk.klimaforloeb.funding.Accounts.Pot;
import dk.klimaforloeb.funding.FundingRequest.Status;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sums the money. All who have to do with the agreement see the sums that its report shows; a
 * contribution's requests and vouchers are for the group that manages it, and for no other: people
 * of the secretariat belong to one of the parties.
 */
@Component
class AccountBook {

  private static final Set<String> READERS =
      Set.of(
          Roles.KKR_COORDINATOR,
          Roles.REGIONAL_COORDINATOR,
          Roles.REGIONAL_DATA_TEAM,
          Roles.SECRETARIAT,
          Roles.ADMINISTRATIVE_STEERING_GROUP,
          Roles.POLITICAL_STEERING_GROUP);

  private final FundingSources contributions;
  private final FundingLedger ledger;
  private final FundingRequests requests;
  private final RequestTexts words;
  private final InKind inKind;
  private final RoleKinds roles;
  private final SteeringMatters matters;
  private final People people;
  private final CurrentPerson person;
  private final Clock clock;
  private final Texts texts = new Texts("funding");

  AccountBook(
      FundingSources contributions,
      FundingLedger ledger,
      FundingRequests requests,
      RequestTexts words,
      InKind inKind,
      RoleKinds roles,
      SteeringMatters matters,
      People people,
      CurrentPerson person,
      Clock clock) {
    this.contributions = contributions;
    this.ledger = ledger;
    this.requests = requests;
    this.words = words;
    this.inKind = inKind;
    this.roles = roles;
    this.matters = matters;
    this.people = people;
    this.person = person;
    this.clock = clock;
  }

  /** Whether whoever asks has to do with the agreement's money. */
  boolean isOpen() {
    return person.get().groups().stream()
        .map(roles::of)
        .anyMatch(group -> READERS.contains(group) || Roles.isMunicipality(group));
  }

  /** Whether all of a contribution is for whoever asks. */
  boolean isFull(Funding funding) {
    return isIn(FundingSources.managerOf(funding));
  }

  /** The contributions all of which is for whoever asks. */
  List<Funding> own() {
    return contributions.local().stream().filter(this::isFull).toList();
  }

  private boolean isIn(String group) {
    return person.find().map(Person::groups).orElse(Set.of()).contains(group);
  }

  /**
   * @return empty for who has nothing to do with the money
   */
  Optional<Accounts> find() {
    return isOpen() ? Optional.of(accounts()) : Optional.empty();
  }

  private Accounts accounts() {
    List<FundingRequest> all = requests.all();
    boolean isAsking =
        person.get().groups().stream()
            .map(roles::of)
            .anyMatch(FundingRequestTasks.ASKING::contains);
    return new Accounts(
        DanishDates.day(LocalDate.now(clock)),
        contributions.local().stream().map(funding -> account(funding, all)).toList(),
        contributions.elsewhere().stream().map(inKind::elsewhere).toList(),
        isAsking
            ? all.stream()
                .filter(request -> request.contribution() == null)
                .map(this::asked)
                .toList()
            : List.of(),
        !own().isEmpty());
  }

  private Account account(Funding funding, List<FundingRequest> all) {
    List<Entry> entries = ledger.of(funding.id());
    List<FundingRequest> of =
        all.stream().filter(request -> funding.id().equals(request.contribution())).toList();
    Figures figures = new Figures(funding, entries, of);
    boolean isFull = isFull(funding);
    List<Entry> newest = new ArrayList<>(entries);
    Collections.reverse(newest);
    return new Account(
        funding.id(),
        funding.name(),
        isFull,
        figures.total(),
        figures.lines(texts.get("funding.line.none")),
        pots(funding, entries),
        inKind.notes(funding),
        isFull ? of.stream().map(this::asked).toList() : List.of(),
        isFull ? newest.stream().map(entry -> booked(funding, entry)).toList() : List.of());
  }

  private List<Pot> pots(Funding funding, List<Entry> entries) {
    List<Pool> pools = FundingSources.pools(funding);
    return pools.size() < 2
        ? List.of()
        : pools.stream()
            .map(
                pool ->
                    new Pot(
                        potName(funding, pool),
                        Figures.money(pool.budget()),
                        Figures.left(pool, entries)))
            .toList();
  }

  private String potName(Funding funding, Pool pool) {
    if (pool.key().isEmpty()) {
      return texts.get("funding.pot.rest");
    }
    List<String> parts = new ArrayList<>();
    for (String part : pool.key().split("/", -1)) {
      parts.add(
          funding.lines().stream().map(BudgetLine::id).anyMatch(part::equals)
              ? FundingSources.lineName(funding, part)
              : part);
    }
    return String.join(" ", parts);
  }

  private Asked asked(FundingRequest request) {
    return new Asked(
        request.number(),
        request.title(),
        words.kind(request.kind()),
        words.line(request),
        Figures.money(request.amount()),
        request.granted() == null ? null : Figures.money(request.granted()),
        status(request),
        request.askedBy() == null ? "" : people.name(request.askedBy()),
        DanishDates.day(request.askedOn()));
  }

  /** What waits for a steering group says where it waits. */
  private String status(FundingRequest request) {
    String status = words.status(request.status());
    return request.status() == Status.SOUGHT
        ? matters
            .whereabouts(request.processInstanceId())
            .map(where -> texts.get("funding.status.waits", status, where))
            .orElse(status)
        : status;
  }

  private Booked booked(Funding funding, Entry entry) {
    long amount =
        switch (entry.kind()) {
          case GRANT, RELEASE -> entry.committed();
          case INVOICE, ACTUAL -> entry.used();
          case CARRIED -> entry.moved();
        };
    return new Booked(
        DanishDates.day(entry.bookedOn()),
        texts.get("funding.entry." + entry.kind().value()),
        FundingSources.lineName(funding, entry.line()),
        entry.text(),
        entry.reference(),
        Figures.money(amount),
        entry.request());
  }
}
