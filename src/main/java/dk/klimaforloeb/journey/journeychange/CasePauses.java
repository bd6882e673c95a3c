package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.deadlines.PausedCases;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.queries.Pauses;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which cases rest, and which have rested. */
@Component
class CasePauses implements PausedCases, Pauses {

  private final JdbcClient jdbc;
  private final Clock clock;

  CasePauses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean isPaused(CaseKey key) {
    return pausedOn(key).isPresent();
  }

  @Override
  public List<Pause> of(Collection<CaseKey> cases) {
    return cases.isEmpty()
        ? List.of()
        : jdbc.sql(
                "select case_key, paused_on, resumed_on from case_pause"
                    + " where case_key in (:cases) order by paused_on")
            .param("cases", cases.stream().map(CaseKey::value).toList())
            .query(
                (row, number) ->
                    new Pause(
                        new CaseKey(row.getString("case_key")),
                        row.getObject("paused_on", LocalDate.class),
                        row.getObject("resumed_on", LocalDate.class)))
            .list();
  }

  /** The first day of the pause that holds; none when the case does not rest. */
  Optional<LocalDate> pausedOn(CaseKey journey) {
    return jdbc.sql("select paused_on from case_pause where case_key = ? and resumed_on is null")
        .params(journey.value())
        .query(LocalDate.class)
        .optional();
  }

  /** Whether the pause that holds was begun by this change and by no later one. */
  boolean isBegunBy(CaseKey journey, String processInstanceId) {
    return jdbc.sql(
                "select count(*) from case_pause where case_key = ? and process_instance_id = ?"
                    + " and resumed_on is null")
            .params(journey.value(), processInstanceId)
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * @param processInstanceId of the change
   * @param until the last day
   * @param person user id of who decided it
   */
  void begin(CaseKey journey, String processInstanceId, LocalDate until, String person) {
    jdbc.sql(
            "insert into case_pause (tenant_id, case_key, process_instance_id, paused_on,"
                + " until_day, paused_by) values (?, ?, ?, ?, ?, ?)")
        .params(
            journey.municipalityCode().orElseThrow(),
            journey.value(),
            processInstanceId,
            LocalDate.now(clock),
            until,
            person)
        .update();
  }

  /**
   * @param person user id of who ended it before its time; null when its time was over
   */
  void end(CaseKey journey, String person) {
    jdbc.sql(
            "update case_pause set resumed_on = ?, resumed_by = ?"
                + " where case_key = ? and resumed_on is null")
        .params(LocalDate.now(clock), person, journey.value())
        .update();
  }
}
