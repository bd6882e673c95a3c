package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * A municipality is asked to comment its line.
 *
 * @param body name of who gets the report
 * @param title the report's
 * @param colour of the line as it is now, in Danish
 * @param reason why
 * @param lastDay with its weekday
 * @param link to the municipality's line
 */
@MailKind("report-comment-wanted")
record CommentWanted(
    String municipality,
    String body,
    String title,
    String colour,
    String reason,
    String lastDay,
    String link) {}
