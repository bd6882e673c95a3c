package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.Journeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days which municipalities are invited; each pair of municipality and round once. */
@Component
class RoundInvitations {

  private static final String INVITED = "invited";

  private final Agreement agreement;
  private final Journeys journeys;
  private final JourneyNames names;
  private final JdbcClient jdbc;
  private final Clock clock;

  RoundInvitations(
      Agreement agreement, Journeys journeys, JourneyNames names, JdbcClient jdbc, Clock clock) {
    this.names = names;
    this.agreement = agreement;
    this.journeys = journeys;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The earliest day on which somebody is to be invited who was not looked at yet. */
  Optional<LocalDate> nextDay() {
    return left().stream().map(Invitation::day).min(LocalDate::compareTo);
  }

  /**
   * Looks at everybody whose day it is or was, and notes it. One after the other, so that a
   * municipality that has been invited in one round is seen to be on its way in the next.
   *
   * @param day on which a round opens
   * @return those to invite, each as {@code <code>/<round>}
   */
  List<String> lookAtThoseOf(LocalDate day) {
    return left().stream()
        .filter(invitation -> !invitation.day().isAfter(day))
        .filter(this::isToBeInvited)
        .map(Invitation::pair)
        .toList();
  }

  /** Who was not looked at although the day has come, in Danish. */
  List<String> overdue() {
    LocalDate today = LocalDate.now(clock);
    return left().stream()
        .filter(invitation -> !invitation.day().isAfter(today))
        .map(invitation -> names.of(invitation.key(agreement.key())))
        .toList();
  }

  /** By the name of a round that is to open later, how many were invited in it already. */
  Map<String, Long> movedAfterInvitation() {
    Set<String> invited = pairs(INVITED);
    LocalDate today = LocalDate.now(clock);
    return all().stream()
        .filter(invitation -> invited.contains(invitation.pair()))
        .filter(invitation -> invitation.day().isAfter(today))
        .flatMap(invitation -> agreement.round(invitation.round()).stream())
        .collect(Collectors.groupingBy(Agreement.Round::name, TreeMap::new, Collectors.counting()));
  }

  private boolean isToBeInvited(Invitation invitation) {
    String code = invitation.municipality().code();
    String outcome =
        journeys
            .reasonNotToInvite(agreement.key(), code)
            .map(Journeys.Reason::code)
            .orElse(INVITED);
    jdbc.sql(
            "insert into invitation"
                + " (agreement, municipality_code, round, tenant_id, checked_at, outcome)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            agreement.key(),
            code,
            invitation.round(),
            code,
            clock.instant().atZone(clock.getZone()).toOffsetDateTime(),
            outcome)
        .update();
    return outcome.equals(INVITED);
  }

  private List<Invitation> left() {
    Set<String> done = pairs("%");
    return all().stream().filter(invitation -> !done.contains(invitation.pair())).toList();
  }

  private Set<String> pairs(String outcome) {
    return jdbc
        .sql(
            "select municipality_code, round from invitation"
                + " where agreement = ? and outcome like ?")
        .params(agreement.key(), outcome)
        .query((row, n) -> row.getString(1) + "/" + row.getString(2))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  private List<Invitation> all() {
    return agreement.municipalities().stream()
        .flatMap(
            municipality ->
                municipality.rounds().stream()
                    .flatMap(round -> invitation(municipality, round).stream()))
        .toList();
  }

  /** A pioneer's journey starts with the agreement, the others' with their round. */
  private Optional<Invitation> invitation(Agreement.Municipality municipality, String round) {
    if (round.equals(Agreement.PIONEER_ROUND)) {
      return Optional.of(new Invitation(municipality, round, agreement.term().firstDay()));
    }
    return agreement.rounds().stream()
        .filter(candidate -> candidate.id().equals(round))
        .flatMap(found -> found.opensOn(municipality.code()).stream())
        .map(day -> new Invitation(municipality, round, day))
        .findFirst();
  }

  private record Invitation(Agreement.Municipality municipality, String round, LocalDate day) {
    CaseKey key(String agreementKey) {
      return CaseKey.of(agreementKey, municipality.code(), round);
    }

    String pair() {
      return municipality.code() + "/" + round;
    }
  }
}
