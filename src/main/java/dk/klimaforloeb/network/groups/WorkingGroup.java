package dk.klimaforloeb.network.groups;

import java.time.LocalDate;
import java.util.List;

/**
 * A group that was constituted.
 *
 * @param hotDesk where the members may sit together; null where nobody said
 * @param rhythm how often it reports
 * @param until the last day of its work
 * @param reportedOn when it reported last; null before it did
 * @param dissolvedOn null while it works
 */
public record WorkingGroup(
    long id,
    String title,
    String purpose,
    String hotDesk,
    String rhythm,
    LocalDate constitutedOn,
    LocalDate until,
    LocalDate reportedOn,
    LocalDate dissolvedOn,
    List<Member> members) {

  /**
   * A member.
   *
   * @param email null when the group is dissolved
   * @param home where the member stays employed
   */
  public record Member(String name, String email, String home) {}

  /** When it is to report next, at the latest the day after its last. */
  LocalDate nextReportOn() {
    LocalDate since = reportedOn == null ? constitutedOn : reportedOn;
    LocalDate last = until.plusDays(1);
    LocalDate next =
        switch (rhythm) {
          case "monthly" -> since.plusMonths(1);
          case "quarterly" -> since.plusMonths(3);
          default -> last;
        };
    return next.isAfter(last) ? last : next;
  }
}
