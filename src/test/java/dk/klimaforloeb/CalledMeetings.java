package dk.klimaforloeb;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting of a steering group with something to decide, for tests of single tasks. */
public final class CalledMeetings {

  private CalledMeetings() {}

  /** Makes one and answers the variables by which its tasks know it. */
  public static Map<String, Object> one(JdbcClient jdbc) {
    jdbc.sql(
            "insert into body_meeting (agreement, body, number, kind, period_from, period_to,"
                + " status, held_on, meets_at) select 'midtjylland-2020', 'administrative',"
                + " coalesce(max(number), 0) + 1, 'extraordinary', date '2020-09-16',"
                + " date '2020-09-16', 'held', date '2020-09-16', cast(? as timestamp with time"
                + " zone) from body_meeting")
        .params(OffsetDateTime.parse("2020-09-16T10:00:00+02:00"))
        .update();
    long meeting = newest(jdbc, "body_meeting");
    jdbc.sql(
            "insert into steering_matter (agreement, tenant_id, instance, kind, title, question,"
                + " proposals, can_wait, asked_at, body, status, outcome, decided_on) values"
                + " ('midtjylland-2020', 'programme', 'none', 'staffing', 'En sag', 'Om noget.',"
                + " 'noget sker', true, ?, 'administrative', 'ready', 'approved', date"
                + " '2020-09-16')")
        .params(OffsetDateTime.parse("2020-09-16T10:00:00+02:00"))
        .update();
    long matter = newest(jdbc, "steering_matter");
    jdbc.sql(
            "insert into meeting_item (meeting, position, matter, title, outcome) values"
                + " (?, 1, ?, 'En sag', 'approved')")
        .params(meeting, matter)
        .update();
    Map<String, Object> variables = new HashMap<>();
    variables.put("meeting", meeting);
    variables.put("meetingKind", "extraordinary");
    variables.put("hosted", false);
    variables.put("matter", matter);
    variables.put("competentBody", "administrative-steering-group");
    variables.put("itemNumber", "" + newest(jdbc, "meeting_item"));
    variables.put("carriedOutBy", "secretariat");
    // Its seats are filled as the need arises: nobody is one too many.
    variables.put("seatedBody", "working-groups");
    variables.put("occasion", "vacancy");
    return variables;
  }

  private static long newest(JdbcClient jdbc, String table) {
    return jdbc.sql("select max(id) from " + table).query(Long.class).single();
  }
}
