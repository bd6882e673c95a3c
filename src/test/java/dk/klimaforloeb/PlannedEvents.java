package dk.klimaforloeb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joint events, for tests of forms that are about one. */
public final class PlannedEvents {

  private PlannedEvents() {}

  /**
   * Plans one.
   *
   * @return the variables that its process has
   */
  public static Map<String, Object> one(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into joint_event (tenant_id, process_instance_id, kind, uid, title, starts_at,
              ends_at, place, seats, agenda, payer, reply_by, status, sequence)
            values ('programme', 'none', 'joint-event', 'uid', 'Temadag',
              timestamp with time zone '2030-05-01 09:00:00+02:00',
              timestamp with time zone '2030-05-01 15:00:00+02:00', 'Viborg', 9, 'Program',
              'region', date '2030-04-01', 'planned', 0)
            """)
        .update();
    return Map.of(
        "eventId",
        jdbc.sql("select max(id) from joint_event").query(Long.class).single(),
        "eventTitle",
        "Temadag",
        "eventKind",
        "joint-event",
        "proposalInstance",
        "none",
        "suggestedGroups",
        new ArrayList<>(List.of("municipality-0710")));
  }
}
