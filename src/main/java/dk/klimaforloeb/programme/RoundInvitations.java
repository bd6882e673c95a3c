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
    return open().stream().map(Opening::day).min(LocalDate::compareTo);
  }

  /**
   * Looks at everybody whose day it is or was, and notes it. One opening at a time, so that a
   * municipality that has been invited in one round is seen to be on its way in the next.
   *
   * @param day the opening's day
   * @return those to invite, each as {@code <code>/<round>}
   */
  List<String> lookAtThoseOf(LocalDate day) {
    return open().stream()
        .filter(opening -> !opening.day().isAfter(day))
        .filter(this::isToBeInvited)
        .map(Opening::pair)
        .toList();
  }

  private boolean isToBeInvited(Opening opening) {
    String code = opening.municipality().code();
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
            opening.round(),
            code,
            clock.instant().atZone(clock.getZone()).toOffsetDateTime(),
            outcome)
        .update();
    return outcome.equals(INVITED);
  }

  private List<Opening> open() {
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
                    .flatMap(round -> opening(municipality, round).stream()))
        .filter(opening -> !done.contains(opening.pair()))
        .toList();
  }

  /** A pioneer's journey starts with the agreement, the others' with their round. */
  private Optional<Opening> opening(Agreement.Municipality municipality, String round) {
    if (round.equals(Agreement.PIONEER_ROUND)) {
      return Optional.of(new Opening(municipality, round, agreement.term().firstDay()));
    }
    return agreement.rounds().stream()
        .filter(candidate -> candidate.id().equals(round))
        .map(found -> new Opening(municipality, round, found.opensOn(municipality.code())))
        .findFirst();
  }

  private record Opening(Agreement.Municipality municipality, String round, LocalDate day) {
    String pair() {
      return municipality.code() + "/" + round;
    }
  }
}
