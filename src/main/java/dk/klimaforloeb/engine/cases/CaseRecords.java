package dk.klimaforloeb.engine.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
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
 * changed or taken away; what is said anew is a row of its own.
 */
@Component
public class CaseRecords {

  private static final String COLUMNS =
      "id, tenant_id, case_key, process_instance_id, task_id, form, form_version, recorded_at,"
          + " recorded_by, content";

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
    insert(header, type, RecordJson.write(values));
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
    insert(header, what.getClass(), RecordJson.write(what));
  }

  private void insert(RecordHeader header, Class<?> type, String content) {
    RecordJson.read(content, type);
    jdbc.sql(
            "insert into case_record (kind, tenant_id, case_key, process_instance_id, task_id, form,"
                + " form_version, recorded_at, recorded_by, content)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
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
            content)
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
            ("select %s from case_record where %s = ? and kind = ?"
                    + " order by id desc fetch first 1 rows only")
                .formatted(COLUMNS, column))
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
    return jdbc.sql(
            "select %s from case_record where %s = ? and kind = ? order by id"
                .formatted(COLUMNS, column))
        .params(value, kind(type))
        .query((row, number) -> recorded(row, type))
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
