package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.journey.queries.Journeys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days which municipalities are invited; each pair of municipality and round once. */
@Component
class RoundInvitations {

  private static final String INVITED = "invited";

  private final Agreement agreement;
  private final Journeys journeys;
  private final JdbcClient jdbc;
  private final Clock clock;

  RoundInvitations(Agreement agreement, Journeys journeys, JdbcClient jdbc, Clock clock) {
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
    Set<String> done =
        jdbc
            .sql("select municipality_code, round from invitation where agreement = ?")
            .params(agreement.key())
            .query((row, n) -> row.getString(1) + "/" + row.getString(2))
            .list()
            .stream()
            .collect(Collectors.toSet());
    return agreement.municipalities().stream()
        .flatMap(
            municipality ->
                municipality.rounds().stream()
                    .flatMap(round -> invitation(municipality, round).stream()))
        .filter(invitation -> !done.contains(invitation.pair()))
        .toList();
  }

  /** A pioneer's journey starts with the agreement, the others' with their round. */
  private Optional<Invitation> invitation(Agreement.Municipality municipality, String round) {
    if (round.equals(Agreement.PIONEER_ROUND)) {
      return Optional.of(new Invitation(municipality, round, agreement.term().firstDay()));
    }
    return agreement.rounds().stream()
        .filter(candidate -> candidate.id().equals(round))
        .map(found -> new Invitation(municipality, round, found.opensOn(municipality.code())))
        .findFirst();
  }

  private record Invitation(Agreement.Municipality municipality, String round, LocalDate day) {
    String pair() {
      return municipality.code() + "/" + round;
    }
  }
}
