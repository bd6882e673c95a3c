package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What a group is to do, and who is in it; one that was rejected is followed by another. The form's
 * fields under their names.
 *
 * @param hotDesk where the members may sit together; null where nobody said
 * @param rhythm {@code monthly}, {@code quarterly} or {@code at-end}
 */
@RecordKind("working-group-mandate")
record Mandate(
    String title,
    String purpose,
    String tasks,
    List<Member> members,
    String hotDesk,
    LocalDate until,
    String rhythm) {

  /**
   * A member.
   *
   * @param home where the member stays employed
   */
  record Member(String name, String email, String home) {}
}
