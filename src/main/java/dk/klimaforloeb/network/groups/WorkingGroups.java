package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.network.groups.WorkingGroup.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The groups that were constituted, whoever asks. */
@Component
public class WorkingGroups {

  private final JdbcClient jdbc;

  WorkingGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All, in the order in which they were constituted. */
  public List<WorkingGroup> all() {
    return jdbc.sql("select * from working_group order by constituted_on, id")
        .query((row, number) -> group(row))
        .list();
  }

  /** That of a process instance. */
  WorkingGroup of(String processInstanceId) {
    return jdbc.sql("select * from working_group where process_instance_id = ?")
        .params(processInstanceId)
        .query((row, number) -> group(row))
        .single();
  }

  void constitute(String processInstanceId, Mandate mandate, LocalDate today) {
    jdbc.sql(
            """
            insert into working_group (tenant_id, process_instance_id, title, purpose, hot_desk,
              rhythm, constituted_on, until_day)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            CaseTenants.PROGRAMME,
            processInstanceId,
            mandate.title(),
            mandate.purpose(),
            mandate.hotDesk(),
            mandate.rhythm(),
            today,
            mandate.until())
        .update();
    mandate
        .members()
        .forEach(
            member ->
                jdbc.sql(
                        """
                        insert into working_group_member (tenant_id, group_id, name, email, home)
                        select tenant_id, id, ?, ?, ? from working_group
                        where process_instance_id = ?
                        """)
                    .params(member.name(), member.email(), member.home(), processInstanceId)
                    .update());
  }

  /** It reported, and works on until a day. */
  void goesOn(String processInstanceId, LocalDate today, LocalDate until) {
    jdbc.sql(
            "update working_group set reported_on = ?, until_day = ? where process_instance_id = ?")
        .params(today, until, processInstanceId)
        .update();
  }

  /** It reported for the last time. */
  void done(String processInstanceId, LocalDate today) {
    jdbc.sql(
            "update working_group set reported_on = ?, dissolved_on = ?"
                + " where process_instance_id = ?")
        .params(today, today, processInstanceId)
        .update();
  }

  /** Nobody needs to be written to any more. */
  void forgetAddresses(WorkingGroup group) {
    jdbc.sql("update working_group_member set email = null where group_id = ?")
        .params(group.id())
        .update();
  }

  private WorkingGroup group(ResultSet row) throws SQLException {
    long id = row.getLong("id");
    return new WorkingGroup(
        id,
        row.getString("title"),
        row.getString("purpose"),
        row.getString("hot_desk"),
        row.getString("rhythm"),
        row.getObject("constituted_on", LocalDate.class),
        row.getObject("until_day", LocalDate.class),
        row.getObject("reported_on", LocalDate.class),
        row.getObject("dissolved_on", LocalDate.class),
        jdbc.sql(
                "select name, email, home from working_group_member where group_id = ? order by id")
            .params(id)
            .query(
                (member, number) ->
                    new Member(
                        member.getString("name"),
                        member.getString("email"),
                        member.getString("home")))
            .list());
  }
}
