package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseHappenings;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.DanishDates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells when a case rested; why, the form says with which it was paused. */
@Component
class PauseTurns implements CaseHappenings {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Texts texts = new Texts("journeychange");

  PauseTurns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Happening> of(CaseKey key) {
    List<Happening> turns = new ArrayList<>();
    jdbc.sql(
            "select paused_on, until_day, paused_by, resumed_on, resumed_by from case_pause"
                + " where case_key = ? order by id")
        .params(key.value())
        .query((RowCallbackHandler) row -> add(row, turns));
    return turns;
  }

  private void add(ResultSet row, List<Happening> turns) throws SQLException {
    turns.add(
        Happening.inDay(
            row.getObject("paused_on", LocalDate.class),
            clock.getZone(),
            texts.get(
                "journeychange.turn.paused",
                DanishDates.day(row.getObject("until_day", LocalDate.class))),
            row.getString("paused_by")));
    LocalDate resumed = row.getObject("resumed_on", LocalDate.class);
    String person = row.getString("resumed_by");
    if (resumed != null) {
      turns.add(
          person == null
              ? Happening.withDay(resumed, clock.getZone(), texts.get("journeychange.turn.resumed"))
              : Happening.inDay(
                  resumed, clock.getZone(), texts.get("journeychange.turn.resumed-early"), person));
    }
  }
}
