package dk.klimaforloeb.monitoring.diagrams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine's history says in figures, summed by the database. Which processes and tenants
 * may be asked for is for the caller to see to. The element's figures are asked for one by one, in
 * one statement, so that each is read from an index of ours alone.
 */
@Component
class Figures {

  /** Nobody waits longer before a page, and the database must not work on for nobody. */
  private static final int MOST_SECONDS = 10;

  private static final double MILLIS_OF_A_DAY = Duration.ofDays(1).toMillis();

  /** The engine's number for what was broken off: it says nothing of how long it takes. */
  private static final String WHOLE = "case when ACT_INST_STATE_ <> 2 then DURATION_ end";

  private static final String TWO_PERCENTILES =
      "percentile_cont(0.5) within group (order by %1$s) as median,"
          + " percentile_cont(0.9) within group (order by %1$s) as ninetieth";

  private final JdbcClient jdbc;
  private final String activities;
  private final String instances;

  Figures(DataSource dataSource, ManagementService managementService) {
    JdbcTemplate bounded = new JdbcTemplate(dataSource);
    bounded.setQueryTimeout(MOST_SECONDS);
    this.jdbc = JdbcClient.create(bounded);
    this.activities = managementService.getTableName(HistoricActivityInstance.class);
    this.instances = managementService.getTableName(HistoricProcessInstance.class);
  }

  /**
   * How elements were used; of those that never were there is nothing.
   *
   * @param definitions the engine's ids of the versions
   * @param elements their ids
   */
  Map<String, Used> ofElements(
      Collection<String> definitions,
      Collection<String> elements,
      Selection period,
      Set<String> tenants) {
    Map<String, Used> used = new LinkedHashMap<>();
    if (tenants.isEmpty() || definitions.isEmpty() || elements.isEmpty()) {
      return used;
    }
    List<String> ids = List.copyOf(elements);
    Map<String, Object> values = values(definitions, period, tenants);
    IntStream.range(0, ids.size()).forEach(i -> values.put("element" + i, ids.get(i)));
    String each =
        IntStream.range(0, ids.size())
            .mapToObj(i -> ofElement(":element" + i))
            .collect(Collectors.joining(" union all "));
    jdbc.sql(each)
        .params(values)
        .query((row, number) -> used.put(row.getString("element"), used(row)))
        .list();
    here(values)
        .forEach(
            (element, count) ->
                used.computeIfPresent(element, (id, figures) -> figures.here(count)));
    return used;
  }

  private String ofElement(String id) {
    return "select cast("
        + id
        + " as varchar(255)) as element, count(*) as begun, "
        + TWO_PERCENTILES.formatted(WHOLE)
        + " from "
        + activities
        + " where PROC_DEF_ID_ in (:definitions) and ACT_ID_ = "
        + id
        + " and START_TIME_ >= :begin and START_TIME_ < :end and TENANT_ID_ in (:tenants)";
  }

  private Map<String, Long> here(Map<String, Object> values) {
    Map<String, Long> here = new HashMap<>();
    jdbc.sql(
            "select ACT_ID_, count(*) as here from "
                + activities
                + " where PROC_DEF_ID_ in (:definitions) and END_TIME_ is null"
                + " and TENANT_ID_ in (:tenants) group by ACT_ID_")
        .params(values)
        .query((row, number) -> here.put(row.getString("ACT_ID_"), row.getLong("here")))
        .list();
    return here;
  }

  private static Used used(ResultSet row) throws SQLException {
    return new Used(row.getLong("begun"), days(row, "median"), days(row, "ninetieth"), 0);
  }

  /** How processes were used, by their key; of those that never were there is nothing. */
  Map<String, Ran> ofProcesses(
      Collection<String> definitions, Selection period, Set<String> tenants) {
    Map<String, Ran> ran = new LinkedHashMap<>();
    if (!tenants.isEmpty() && !definitions.isEmpty()) {
      String ended = "END_TIME_ >= :begin and END_TIME_ < :end";
      jdbc.sql(
              "select PROC_DEF_KEY_,"
                  + " count(case when START_TIME_ >= :begin and START_TIME_ < :end then 1 end)"
                  + " as begun, count(*) - count(END_TIME_) as running,"
                  + (" count(case when " + ended + " then 1 end) as ended, ")
                  + TWO_PERCENTILES.formatted("case when " + ended + " then DURATION_ end")
                  + (" from " + instances)
                  + " where PROC_DEF_ID_ in (:definitions) and TENANT_ID_ in (:tenants)"
                  + " group by PROC_DEF_KEY_")
          .params(values(definitions, period, tenants))
          .query((row, number) -> ran.put(row.getString("PROC_DEF_KEY_"), ran(row)))
          .list();
    }
    return ran;
  }

  private static Ran ran(ResultSet row) throws SQLException {
    return new Ran(
        row.getLong("begun"),
        row.getLong("running"),
        row.getLong("ended"),
        days(row, "median"),
        days(row, "ninetieth"));
  }

  /** The engine keeps its times without a zone, in that of the program. */
  private static Map<String, Object> values(
      Collection<String> definitions, Selection period, Set<String> tenants) {
    Map<String, Object> values = new HashMap<>();
    values.put("definitions", List.copyOf(definitions));
    values.put("tenants", tenants);
    values.put("begin", period.from().atStartOfDay());
    values.put("end", period.to().plusDays(1).atStartOfDay());
    return values;
  }

  private static Double days(ResultSet row, String column) throws SQLException {
    double millis = row.getDouble(column);
    return row.wasNull() ? null : millis / MILLIS_OF_A_DAY;
  }

  /** An element; see {@link ElementFigures}. */
  record Used(long begun, Double medianDays, Double ninetiethDays, long here) {

    /** What nobody came to. */
    static final Used NEVER = new Used(0, null, null, 0);

    private Used here(long count) {
      return new Used(begun, medianDays, ninetiethDays, count);
    }
  }

  /** A process; see {@link ProcessFigures}. */
  record Ran(long begun, long running, long ended, Double medianDays, Double ninetiethDays) {

    /** What nobody began. */
    static final Ran NEVER = new Ran(0, 0, 0, null, null);
  }
}
