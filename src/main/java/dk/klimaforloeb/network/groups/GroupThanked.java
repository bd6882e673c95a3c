package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.notification.api.MailKind;

/**
 * What the mail to a dissolved group's member shows, all of it ready to print.
 *
 * @param reportUrl null without one
 */
@MailKind("group-thanked")
record GroupThanked(String title, String report, String reportUrl) {}
