package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/**
 * What the mail to a municipality whose staff gives another a session shows, all of it ready to
 * print.
 *
 * @param municipality the Danish name of the one that gets the session
 * @param by name of who arranged it, and notes it afterwards
 * @param lines what was arranged
 */
@MailKind("sparring-partner")
record PartnerAsked(String municipality, String by, List<String> lines) {}
