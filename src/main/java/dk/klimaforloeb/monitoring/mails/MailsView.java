package dk.klimaforloeb.monitoring.mails;

import dk.klimaforloeb.engine.pages.Option;
import java.util.List;

/**
 * The page of mails.
 *
 * @param older the address of the page after this one; null on the last
 * @param isFurther whether this is not the first page
 * @param newest the address of the first page
 */
record MailsView(
    MailPage page,
    List<Option> municipalities,
    List<Option> states,
    String from,
    String to,
    String text,
    String older,
    boolean isFurther,
    String newest) {}
