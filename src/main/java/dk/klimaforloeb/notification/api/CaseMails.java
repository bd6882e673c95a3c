package dk.klimaforloeb.notification.api;

import java.time.Instant;
import java.util.List;

/** What was written to whom in a case. */
public interface CaseMails {

  /**
   * The mails of a case, the oldest first; who may read the case is for the caller to see to.
   *
   * @param withPeople whether the recipients' names are for whoever asks
   */
  List<CaseMail> of(String businessKey, boolean withPeople);

  /**
   * One mail to one person.
   *
   * @param at when it was written, on the programme clock
   * @param subject Danish
   * @param to Danish names of the groups through which it came, or the person's
   * @param status what became of it, a Danish sentence
   * @param isAmiss whether somebody has to see to it
   */
  record CaseMail(Instant at, String subject, String to, String status, boolean isAmiss) {}
}
