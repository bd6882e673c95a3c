package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.journey.Capf;
import dk.klimaforloeb.journey.Topics;
import dk.klimaforloeb.journey.queries.SparringLedger;
import dk.klimaforloeb.journey.queries.SparringSession;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sessions of a case, each from its process instance's records. */
@Component
class SessionLedger implements SparringLedger {

  private final CaseRecords records;
  private final SparringPartners partners;
  private final Capf capf;
  private final Clock clock;
  private final Texts texts = new Texts("guidancesession");

  SessionLedger(CaseRecords records, SparringPartners partners, Capf capf, Clock clock) {
    this.records = records;
    this.partners = partners;
    this.capf = capf;
    this.clock = clock;
  }

  @Override
  public List<SparringSession> of(CaseKey journey) {
    List<Recorded<SessionArrangement>> arranged = records.all(journey, SessionArrangement.class);
    List<Recorded<SessionRecord>> noted = records.all(journey, SessionRecord.class);
    return records.all(journey, GuidanceSession.class).stream()
        .map(
            wanted ->
                session(
                    wanted, lastOf(wanted, arranged).map(Recorded::what), lastOf(wanted, noted)))
        .toList();
  }

  private static <T> Optional<Recorded<T>> lastOf(
      Recorded<GuidanceSession> wanted, List<Recorded<T>> all) {
    String instance = wanted.header().processInstanceId();
    return all.stream()
        .filter(one -> instance.equals(one.header().processInstanceId()))
        .reduce((earlier, later) -> later);
  }

  private SparringSession session(
      Recorded<GuidanceSession> recorded,
      Optional<SessionArrangement> arranged,
      Optional<Recorded<SessionRecord>> last) {
    GuidanceSession wanted = recorded.what();
    Optional<SessionRecord> noted = last.map(Recorded::what);
    Optional<SessionRecord> held = noted.filter(SessionRecord::isHeld);
    LocalDateTime at =
        arranged
            .map(SessionArrangement::sessionAt)
            .or(() -> Optional.ofNullable(wanted.sessionAt()).map(this::local))
            .orElse(null);
    return new SparringSession(
        subject(wanted),
        local(recorded.at()).toLocalDate(),
        at,
        arranged
            .map(SessionArrangement::form)
            .or(() -> Optional.ofNullable(wanted.form()))
            .map(form -> texts.get("guidancesession.form." + form))
            .orElse(null),
        arranged.map(SessionArrangement::partner).map(partners::name).orElse(null),
        state(noted),
        noted.map(SessionRecord::reason).orElse(null),
        last.map(note -> local(note.at()).toLocalDate()).orElse(null),
        held.map(SessionRecord::hours).orElse(null),
        held.map(SessionRecord::topics).orElse(null),
        held.map(SessionRecord::criteria).orElse(wanted.criteria()),
        held.map(SessionRecord::agreements).orElse(List.of()));
  }

  private static SparringSession.State state(Optional<SessionRecord> noted) {
    if (noted.filter(SessionRecord::isHeld).isPresent()) {
      return SparringSession.State.HELD;
    }
    boolean isOver = noted.filter(record -> !Boolean.TRUE.equals(record.again())).isPresent();
    return isOver ? SparringSession.State.DROPPED : SparringSession.State.OPEN;
  }

  private String subject(GuidanceSession wanted) {
    return Stream.concat(
            Stream.ofNullable(wanted.topic()).map(Topics::inDanish),
            wanted.criteria().stream().map(capf::title))
        .collect(Collectors.joining(" · "));
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, clock.getZone());
  }
}
