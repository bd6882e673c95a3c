package dk.klimaforloeb.engine.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happened in cases: one row for each form handed in and for each event that the engine
 * recorded, of every capability, in the order in which they were registered. Nothing is ever
 * changed or taken away; what is said anew is a row of its own. A row that was corrected is read
 * with its newest values, in its own place.
 */
@Component
public class CaseRecords {

  private static final String COLUMNS =
      "r.id, r.tenant_id, r.case_key, r.process_instance_id, r.task_id, r.form, r.form_version,"
          + " r.recorded_at, r.recorded_by, coalesce((select c.content from case_record c"
          + " where c.corrects = r.id order by c.id desc fetch first 1 rows only), r.content)"
          + " as content";

  private static final String ROWS =
      "select " + COLUMNS + " from case_record r where r.corrects is null and ";

  private final JdbcClient jdbc;
  private final Clock clock;

  CaseRecords(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Records what was handed in.
   *
   * @param type as what it will be read
   * @param values all of them by their names, also those that the type does not have
   * @throws IllegalArgumentException when it could not be read again as the type
   */
  public void add(RecordHeader header, Class<?> type, Map<String, Object> values) {
    insert(header, type, RecordJson.write(values), null);
  }

  /**
   * Says anew what was recorded; the row itself stays.
   *
   * @param number of the record that was wrong
   * @param header of the correction: who corrects it, when and where
   * @param type as what it will be read, that of the record
   * @param values all of the record's, those that were right included
   */
  public void correct(long number, RecordHeader header, Class<?> type, Map<String, Object> values) {
    insert(header, type, RecordJson.write(values), number);
  }

  /** Records what the engine itself did in a case. */
  public void add(DelegateExecution execution, Record what) {
    RecordHeader header =
        new RecordHeader(
            execution.getTenantId(),
            execution.getProcessBusinessKey(),
            execution.getProcessInstanceId(),
            null,
            null,
            null,
            clock.instant(),
            null);
    insert(header, what.getClass(), RecordJson.write(what), null);
  }

  private void insert(RecordHeader header, Class<?> type, String content, Long corrects) {
    RecordJson.read(content, type);
    jdbc.sql(
            "insert into case_record (kind, tenant_id, case_key, process_instance_id, task_id, form,"
                + " form_version, recorded_at, recorded_by, content, corrects)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            kind(type),
            header.tenantId(),
            header.caseKey(),
            header.processInstanceId(),
            header.taskId(),
            header.form(),
            header.formVersion(),
            header.at().atZone(clock.getZone()).toOffsetDateTime(),
            header.person(),
            content,
            corrects)
        .update();
  }

  /** The last of its kind in a case. */
  public <T> Optional<Recorded<T>> latest(CaseKey of, Class<T> type) {
    return newestFirst("case_key", of.value(), type);
  }

  /** The values of the last of its kind in a case. */
  public <T> Optional<T> last(CaseKey of, Class<T> type) {
    return latest(of, type).map(Recorded::what);
  }

  /** The values of the last of its kind in each of these cases; without those that have none. */
  public <T> Map<CaseKey, T> last(Collection<CaseKey> of, Class<T> type) {
    Map<CaseKey, T> last = new HashMap<>();
    all(of, type).forEach((key, values) -> last.put(key, values.get(values.size() - 1)));
    return last;
  }

  /**
   * The values of all of a kind in each of these cases, in the order of registration; without those
   * that have none.
   */
  public <T> Map<CaseKey, List<T>> all(Collection<CaseKey> of, Class<T> type) {
    Map<CaseKey, List<T>> all = new HashMap<>();
    if (!of.isEmpty()) {
      jdbc.sql(ROWS + "r.case_key in (:cases) and r.kind = :kind order by r.id")
          .param("cases", of.stream().map(CaseKey::value).toList())
          .param("kind", kind(type))
          .query((row, number) -> recorded(row, type))
          .list()
          .forEach(
              row ->
                  all.computeIfAbsent(new CaseKey(row.header().caseKey()), key -> new ArrayList<>())
                      .add(row.what()));
    }
    return all;
  }

  /** The values of the last of its kind in a process instance of a case. */
  public <T> Optional<T> lastIn(String processInstanceId, Class<T> type) {
    return latestIn(processInstanceId, type).map(Recorded::what);
  }

  /** The last of its kind in a process instance of a case. */
  public <T> Optional<Recorded<T>> latestIn(String processInstanceId, Class<T> type) {
    return newestFirst("process_instance_id", processInstanceId, type);
  }

  private <T> Optional<Recorded<T>> newestFirst(String column, String value, Class<T> type) {
    return jdbc.sql(
            ROWS
                + "r.%s = ? and r.kind = ? order by r.id desc fetch first 1 rows only"
                    .formatted(column))
        .params(value, kind(type))
        .query((row, number) -> recorded(row, type))
        .optional();
  }

  /** All of a kind in a case, in the order of registration. */
  public <T> List<Recorded<T>> all(CaseKey of, Class<T> type) {
    return inOrder("case_key", of.value(), type);
  }

  /** The values of all of a kind in a process instance of a case, in the order of registration. */
  public <T> List<T> allIn(String processInstanceId, Class<T> type) {
    return inOrder("process_instance_id", processInstanceId, type).stream()
        .map(Recorded::what)
        .toList();
  }

  private <T> List<Recorded<T>> inOrder(String column, String value, Class<T> type) {
    return jdbc.sql(ROWS + "r.%s = ? and r.kind = ? order by r.id".formatted(column))
        .params(value, kind(type))
        .query((row, number) -> recorded(row, type))
        .list();
  }

  /** All forms handed in in a case, of every kind, in the order of registration. */
  @SuppressWarnings("unchecked")
  public List<Recorded<Map<String, Object>>> handedIn(CaseKey of) {
    return jdbc.sql(ROWS + "r.case_key = ? and r.form is not null order by r.id")
        .params(of.value())
        .query(
            (row, number) -> (Recorded<Map<String, Object>>) (Recorded<?>) recorded(row, Map.class))
        .list();
  }

  /**
   * The components of a record as values with which a form begins; those without a value are left
   * out.
   */
  public static Map<String, Object> asPrefill(Record what) {
    Map<String, Object> values = RecordJson.asMap(what);
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static String kind(Class<?> type) {
    return type.getAnnotation(RecordKind.class).value();
  }

  private static <T> Recorded<T> recorded(ResultSet row, Class<T> type) throws SQLException {
    RecordHeader header =
        new RecordHeader(
            row.getString("tenant_id"),
            row.getString("case_key"),
            row.getString("process_instance_id"),
            row.getString("task_id"),
            row.getString("form"),
            row.getObject("form_version", Integer.class),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getString("recorded_by"));
    return new Recorded<>(
        row.getLong("id"), header, RecordJson.read(row.getString("content"), type));
  }
}
