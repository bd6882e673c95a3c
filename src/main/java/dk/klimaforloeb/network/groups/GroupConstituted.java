package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail to a new group's member shows, all of it ready to print.
 *
 * @param hotDesk null where nobody said
 * @param members each with where he or she is employed
 */
@MailKind("group-constituted")
record GroupConstituted(
    String title,
    String purpose,
    String tasks,
    String home,
    String hotDesk,
    String until,
    List<String> members) {}
