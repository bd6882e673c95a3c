package dk.klimaforloeb.engine.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * What one person may read of processes, by the grants on definitions of the person, of the groups
 * and of everybody, as they stand in the database at this moment.
 */
final class HeldRights {

  private static final String ALL = "*";

  /** What is asked for, with the permission for it and where rows without a definition are. */
  enum Rows {
    TASKS(ProcessDefinitionPermissions.READ_TASK, "ACT_RU_TASK", "PROC_DEF_ID_"),
    /** Each has a definition. */
    EXECUTIONS(ProcessDefinitionPermissions.READ_INSTANCE, null, null),
    PAST_INSTANCES(ProcessDefinitionPermissions.READ_HISTORY, "ACT_HI_PROCINST", "PROC_DEF_KEY_"),
    PAST_ACTIVITIES(ProcessDefinitionPermissions.READ_HISTORY, "ACT_HI_ACTINST", "PROC_DEF_KEY_"),
    PAST_TASKS(ProcessDefinitionPermissions.READ_HISTORY, "ACT_HI_TASKINST", "PROC_DEF_KEY_");

    private final Permission permission;
    private final String table;
    private final String column;

    Rows(Permission permission, String table, String column) {
      this.permission = permission;
      this.table = table;
      this.column = column;
    }

    Permission permission() {
      return permission;
    }

    /** Running things are removed before their definition is; history may outlive it. */
    private boolean mayOutliveDefinitions() {
      return permission == ProcessDefinitionPermissions.READ_HISTORY;
    }
  }

  private record Grant(String definition, int permissions) {}

  private final Connection connection;
  private final String user;
  private final List<String> groups;
  private final Map<Rows, Boolean> covered = new EnumMap<>(Rows.class);
  private List<Grant> grants;
  private List<String> definitions;

  /**
   * @param groups ids of those in which the person is; null for none
   */
  HeldRights(Connection connection, String user, List<String> groups) {
    this.connection = connection;
    this.user = user;
    this.groups = groups == null ? List.of() : List.copyOf(groups);
  }

  boolean areOf(String otherUser, List<String> otherGroups) {
    return user.equals(otherUser) && groups.equals(otherGroups == null ? List.of() : otherGroups);
  }

  /** Whether the person may see each of the rows, whatever it belongs to. */
  boolean cover(Rows rows) {
    return covered.computeIfAbsent(
        rows,
        asked -> {
          try {
            return holds(ALL, asked) || holdsEach(asked);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private boolean holdsEach(Rows rows) throws SQLException {
    for (String definition : definitions()) {
      if (!holds(definition, rows)) {
        return false;
      }
    }
    return rows.table == null || !hasOthers(rows);
  }

  /** One grant has to hold all of it, as for the engine. */
  private boolean holds(String definition, Rows rows) throws SQLException {
    int wanted = rows.permission.getValue();
    return grants().stream()
        .anyMatch(
            grant ->
                grant.definition().equals(definition) && (grant.permissions() & wanted) == wanted);
  }

  private List<Grant> grants() throws SQLException {
    if (grants == null) {
      String ofGroups =
          groups.isEmpty()
              ? ""
              : " or GROUP_ID_ in ("
                  + String.join(", ", Collections.nCopies(groups.size(), "?"))
                  + ")";
      List<String> holders = new ArrayList<>(List.of(user));
      holders.addAll(groups);
      grants =
          read(
              "select RESOURCE_ID_, PERMS_ from ACT_RU_AUTHORIZATION where TYPE_ < "
                  + Authorization.AUTH_TYPE_REVOKE
                  + " and RESOURCE_TYPE_ = "
                  + Resources.PROCESS_DEFINITION.resourceType()
                  + " and (USER_ID_ in (?, '*')"
                  + ofGroups
                  + ")",
              holders,
              row -> new Grant(row.getString(1), row.getInt(2)));
    }
    return grants;
  }

  /** In the order in which the database compares. */
  private List<String> definitions() throws SQLException {
    if (definitions == null) {
      definitions =
          read(
              "select distinct KEY_ from ACT_RE_PROCDEF order by KEY_",
              List.of(),
              row -> row.getString(1));
    }
    return definitions;
  }

  /**
   * Whether there are rows of no definition, or of one that is gone. It looks between those there
   * are, where the index shows at once that there is nothing. The smallest is asked for because
   * with {@code exists} PostgreSQL expects to hit upon a row soon, and reads the whole table.
   */
  private boolean hasOthers(Rows rows) throws SQLException {
    List<String> places = new ArrayList<>();
    List<String> values = new ArrayList<>();
    if (rows.mayOutliveDefinitions()) {
      String after = null;
      for (String definition : definitions()) {
        places.add(after == null ? " < ?" : " > ? and " + rows.column + " < ?");
        if (after != null) {
          values.add(after);
        }
        values.add(definition);
        after = definition;
      }
      places.add(after == null ? " is not null" : " > ?");
      if (after != null) {
        values.add(after);
      }
    }
    StringBuilder query =
        new StringBuilder("select case when exists (select 1 from ")
            .append(rows.table)
            .append(" where ")
            .append(rows.column)
            .append(" is null)");
    places.forEach(
        place ->
            query
                .append(" or (select min(")
                .append(rows.column)
                .append(") from ")
                .append(rows.table)
                .append(" where ")
                .append(rows.column)
                .append(place)
                .append(") is not null"));
    query.append(" then 1 else 0 end");
    return read(query.toString(), values, row -> row.getInt(1)).get(0) == 1;
  }

  private <T> List<T> read(String query, List<String> values, Reader<T> reader)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setString(i + 1, values.get(i));
      }
      List<T> read = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          read.add(reader.read(rows));
        }
      }
      return read;
    }
  }

  /** Of a row. */
  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
