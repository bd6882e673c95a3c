package dk.klimaforloeb.engine.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of drafts. Every question names the person whose drafts are meant. */
@Component
class DraftStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Draft> find(String taskId, String person) {
    return jdbc.sql("select * from form_draft where task_id = :taskId and person = :person")
        .param("taskId", taskId)
        .param("person", person)
        .query((row, number) -> draft(row))
        .optional();
  }

  List<Draft> of(String person) {
    return jdbc.sql("select * from form_draft where person = :person order by saved_at desc")
        .param("person", person)
        .query((row, number) -> draft(row))
        .list();
  }

  /** Whose drafts there are, of which task, without what is in them. */
  List<Owner> owners() {
    return jdbc.sql("select task_id, person from form_draft")
        .query((row, number) -> new Owner(row.getString(1), row.getString(2)))
        .list();
  }

  void save(Draft draft) {
    if (update(draft) == 0) {
      try {
        insert(draft);
      } catch (DuplicateKeyException e) {
        // The same person typed in two windows, and the other one was first.
        update(draft);
      }
    }
  }

  private int update(Draft draft) {
    return jdbc.sql(
            """
            update form_draft
            set form = :form, content = :content, shown = :shown, saved_at = :savedAt
            where task_id = :taskId and person = :person
            """)
        .param("form", draft.form())
        .param("content", draft.content())
        .param("shown", draft.shown())
        .param("savedAt", draft.savedAt().atZone(clock.getZone()).toOffsetDateTime())
        .param("taskId", draft.taskId())
        .param("person", draft.person())
        .update();
  }

  private void insert(Draft draft) {
    jdbc.sql(
            """
            insert into form_draft (task_id, person, tenant_id, business_key, task_name, form,
              content, shown, saved_at)
            values (:taskId, :person, :tenantId, :businessKey, :taskName, :form, :content, :shown,
              :savedAt)
            """)
        .param("taskId", draft.taskId())
        .param("person", draft.person())
        .param("tenantId", draft.tenantId())
        .param("businessKey", draft.businessKey())
        .param("taskName", draft.taskName())
        .param("form", draft.form())
        .param("content", draft.content())
        .param("shown", draft.shown())
        .param("savedAt", draft.savedAt().atZone(clock.getZone()).toOffsetDateTime())
        .update();
  }

  void delete(String taskId, String person) {
    jdbc.sql("delete from form_draft where task_id = :taskId and person = :person")
        .param("taskId", taskId)
        .param("person", person)
        .update();
  }

  void deleteOf(String person) {
    jdbc.sql("delete from form_draft where person = :person").param("person", person).update();
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        row.getString("task_id"),
        row.getString("person"),
        row.getString("tenant_id"),
        row.getString("business_key"),
        row.getString("task_name"),
        row.getString("form"),
        row.getString("content"),
        row.getString("shown"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }

  /** Whose draft of which task. */
  record Owner(String taskId, String person) {}
}
