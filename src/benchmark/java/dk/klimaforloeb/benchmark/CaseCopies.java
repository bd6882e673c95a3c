package dk.klimaforloeb.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Multiplies cases row by row. Ids of the engine are of one JVM, hence end alike; a copy has
 * another end, in ids and in what refers to them, another municipality, which is a tenant and a
 * group, and another round. The municipalities of the agreement keep the cases that they had.
 *
 * <p>History of mails that ended more than ninety days ago is not copied: the engine would have
 * removed it.
 */
final class CaseCopies {

  private static final int CHUNK = 250;

  /** How many rows the ledger has for each case, which people got over the years. */
  private static final int MAILS_PER_CASE = 100;

  /** Refer to definitions, which are not copied although they have ids of the same end. */
  private static final Set<String> KEPT =
      Set.of(
          "proc_def_id_",
          "process_def_id_",
          "deployment_id_",
          "job_def_id_",
          "dec_def_id_",
          "dec_req_id_");

  /** By which a row belongs to a case, the first that a table has. */
  private static final List<String> BELONGS_BY =
      List.of(
          "case_key",
          "business_key",
          "proc_inst_id_",
          "process_instance_id_",
          "dec_inst_id_",
          "task_id_",
          "task_id");

  private static final Set<String> NOT_COPIED =
      Set.of(
          "act_ru_authorization",
          "act_ru_filter",
          "act_ru_meter_log",
          "act_ru_task_meter_log",
          "act_ru_jobdef",
          "act_ru_batch",
          "act_hi_batch",
          "act_hi_op_log");

  private static final List<String> OWN =
      List.of(
          "case_record",
          "allocation",
          "mail_ledger",
          "mail_told_task",
          "form_draft",
          "task_due_date",
          "task_reminder",
          "case_pause");

  private final Connection connection;
  private final boolean isServer;
  private final Map<String, String> names;
  private final List<String> codes;

  /**
   * @param names of all municipalities by their codes
   * @param codes of the municipalities that get the copies
   */
  CaseCopies(
      Connection connection, boolean isServer, Map<String, String> names, List<String> codes) {
    this.connection = connection;
    this.isServer = isServer;
    this.names = names;
    this.codes = List.copyOf(codes);
  }

  /**
   * @param cases how many there shall be in all
   */
  void make(int cases) throws SQLException {
    execute(
        isServer ? "set session_replication_role = replica" : "set referential_integrity false");
    prepare(cases);
    List<String> tables = new ArrayList<>(OWN);
    tables.addAll(engineTables());
    List<String> indexes = isServer ? dropIndexes(tables) : List.of();
    int copies = (int) number("select count(*) from speed_copy");
    for (int from = 0; from < copies; from += isServer ? copies : CHUNK) {
      for (String table : tables) {
        copy(table, from, isServer ? copies : from + CHUNK);
      }
    }
    MoreMails.add(connection, cases * MAILS_PER_CASE);
    for (String index : indexes) {
      execute(index);
    }
    for (String table : List.of("speed_copy", "speed_owner", "speed_template", "speed_number")) {
      execute("drop table " + table);
    }
    execute(isServer ? "set session_replication_role = origin" : "set referential_integrity true");
    execute("analyze");
  }

  private void prepare(int cases) throws SQLException {
    execute("create table speed_template (n integer primary key, old_key varchar(255))");
    List<String> keys =
        column(
            "select distinct BUSINESS_KEY_ from ACT_HI_PROCINST"
                + " where PROC_DEF_KEY_ = 'municipality-journey' order by 1");
    try (PreparedStatement insert =
        connection.prepareStatement("insert into speed_template values (?, ?)")) {
      for (int i = 0; i < keys.size(); i++) {
        insert.setInt(1, i);
        insert.setString(2, keys.get(i));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    execute("create table speed_number (n integer primary key)");
    execute(
        "insert into speed_number select * from "
            + (isServer ? "generate_series(0, 9999)" : "system_range(0, 9999)"));
    execute("create table speed_owner (id varchar(64) primary key, old_key varchar(255))");
    execute(
        "insert into speed_owner select p.ID_, t.old_key from ACT_HI_PROCINST p"
            + " left join ACT_HI_PROCINST r on r.ID_ = p.ROOT_PROC_INST_ID_"
            + " join speed_template t on t.old_key = coalesce(p.BUSINESS_KEY_, r.BUSINESS_KEY_)"
            + " where p.PROC_DEF_KEY_ <> 'notification' or p.END_TIME_ is null"
            + " or p.END_TIME_ > timestamp '2022-05-17 09:00:00'");
    own("select ID_, PROC_INST_ID_ as o from ACT_HI_TASKINST");
    own("select ID_, PROC_INST_ID_ as o from ACT_HI_DECINST");
    own("select BYTEARRAY_ID_, PROC_INST_ID_ as o from ACT_RU_VARIABLE");
    own("select BYTEARRAY_ID_, PROC_INST_ID_ as o from ACT_HI_VARINST");
    own("select BYTEARRAY_ID_, PROC_INST_ID_ as o from ACT_HI_DETAIL");
    own("select BYTEARRAY_ID_, DEC_INST_ID_ as o from ACT_HI_DEC_IN");
    own("select BYTEARRAY_ID_, DEC_INST_ID_ as o from ACT_HI_DEC_OUT");
    String node = requireOneNode();
    execute(
        "create table speed_copy (n integer primary key, old_key varchar(255), new_key"
            + " varchar(255), old_code varchar(64), new_code varchar(64), old_node varchar(12),"
            + " new_node varchar(12), old_name varchar(64), new_name varchar(64))");
    try (PreparedStatement insert =
        connection.prepareStatement("insert into speed_copy values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < cases - keys.size(); i++) {
        String key = keys.get(i % keys.size());
        String code = codes.get(i % codes.size());
        insert.setInt(1, i);
        insert.setString(2, key);
        insert.setString(
            3,
            TemplateCases.AGREEMENT + "/" + code + "/" + (i / codes.size() + Country.FIRST_ROUND));
        insert.setString(4, key.split("/")[1]);
        insert.setString(5, code);
        insert.setString(6, node);
        insert.setString(7, String.format(Locale.ROOT, "%012d", i + 1));
        insert.setString(8, names.get(key.split("/")[1]));
        insert.setString(9, names.get(code));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    execute("analyze");
  }

  /** The id in the first column belongs where that in the second does. */
  private void own(String ids) throws SQLException {
    String first = ids.split("[ ,]")[1];
    execute(
        "insert into speed_owner select i."
            + first
            + ", min(w.old_key) from ("
            + ids
            + ") i join speed_owner w on w.id = i.o where i."
            + first
            + " is not null and i."
            + first
            + " not in (select id from speed_owner) group by i."
            + first);
  }

  private String requireOneNode() throws SQLException {
    List<String> ends =
        column(
            "select distinct right(ID_, 12) from ACT_HI_PROCINST union"
                + " select distinct right(ID_, 12) from ACT_RU_TASK");
    if (ends.size() != 1) {
      throw new IllegalStateException("ids of several programs: " + ends);
    }
    return ends.get(0);
  }

  private Set<String> engineTables() throws SQLException {
    Set<String> tables =
        new TreeSet<>(
            column(
                "select lower(table_name) from information_schema.tables where lower(table_name)"
                    + " like 'act!_ru!_%' escape '!' or lower(table_name) like 'act!_hi!_%'"
                    + " escape '!' or lower(table_name) = 'act_ge_bytearray'"));
    tables.removeAll(NOT_COPIED);
    tables.removeIf(table -> table.contains("case"));
    return tables;
  }

  private record Column(String name, int type, boolean isGenerated) {}

  private List<Column> columns(String table) throws SQLException {
    List<Column> columns = new ArrayList<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getColumns(null, null, isServer ? table : table.toUpperCase(Locale.ROOT), null)) {
      while (rows.next()) {
        columns.add(
            new Column(
                rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                rows.getString("TYPE_NAME").equalsIgnoreCase("uuid")
                    ? Types.OTHER
                    : rows.getInt("DATA_TYPE"),
                "YES".equals(rows.getString("IS_AUTOINCREMENT"))));
      }
    }
    return columns;
  }

  private void copy(String table, int from, int to) throws SQLException {
    List<Column> columns = columns(table).stream().filter(column -> !column.isGenerated()).toList();
    Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
    Optional<String> by =
        table.equals("act_ge_bytearray")
            ? Optional.of("id_")
            : BELONGS_BY.stream().filter(names::contains).findFirst();
    if (by.isEmpty()) {
      return;
    }
    boolean isByKey = by.get().equals("case_key") || by.get().equals("business_key");
    execute(
        "insert into "
            + table
            + " ("
            + columns.stream().map(Column::name).collect(Collectors.joining(", "))
            + ") select "
            + columns.stream().map(CaseCopies::copied).collect(Collectors.joining(", "))
            + " from "
            + table
            + " t "
            + (isByKey
                ? "join speed_copy c on c.old_key = t." + by.get()
                : "join speed_owner o on o.id = t."
                    + by.get()
                    + " join speed_copy c on c.old_key = o.old_key")
            + " where c.n >= "
            + from
            + " and c.n < "
            + to);
  }

  private static String copied(Column column) {
    String name = "t." + column.name();
    boolean isText = column.type() == Types.VARCHAR || column.type() == Types.CLOB;
    if (column.type() == Types.OTHER) {
      return "cast(substring(cast(" + name + " as varchar), 1, 24) || c.new_node as uuid)";
    }
    if (!isText || KEPT.contains(column.name())) {
      return name;
    }
    String replaced =
        "replace(replace(replace("
            + name
            + ", c.old_node, c.new_node), c.old_key, c.new_key),"
            + " 'municipality-' || c.old_code, 'municipality-' || c.new_code)";
    if (column.name().equals("text_")) {
      replaced = "replace(" + replaced + ", c.old_name, c.new_name)";
    }
    return Set.of("tenant_id_", "tenant_id", "text_").contains(column.name())
        ? "case when " + name + " = c.old_code then c.new_code else " + replaced + " end"
        : replaced;
  }

  /** Those that are not keys; made again at the end, which is quicker. */
  private List<String> dropIndexes(List<String> tables) throws SQLException {
    String in = tables.stream().map(table -> "'" + table + "'").collect(Collectors.joining(","));
    String of =
        " from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid ="
            + " x.indrelid where not x.indisunique and t.relname in ("
            + in
            + ") order by i.relname";
    List<String> again = column("select pg_get_indexdef(i.oid)" + of);
    for (String index : column("select i.relname" + of)) {
      execute("drop index " + index);
    }
    return again;
  }

  private List<String> column(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(column(query).get(0));
  }

  private void execute(String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new SQLException(command, e);
    }
  }
}
