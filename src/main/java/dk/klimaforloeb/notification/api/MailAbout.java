package dk.klimaforloeb.notification.api;

import java.util.List;

/**
 * What a mail is about; whoever may read the case sees the mail among the case's.
 *
 * @param tenantId whose case it is, null where tasks say it or it is no municipality's
 * @param caseKey business key of the case, null where a task says it or it is about no single case
 * @param taskIds the engine's ids of the tasks; a mail about tasks of which none is open any more
 *     is not written
 * @param attachment the file that goes with it, as {@link Attachments} refer to it; null for none
 */
public record MailAbout(String tenantId, String caseKey, List<String> taskIds, String attachment) {

  /** Copies the list. */
  public MailAbout {
    taskIds = List.copyOf(taskIds);
  }

  /** Nothing that the engine knows. */
  public static MailAbout nothing() {
    return new MailAbout(null, null, List.of(), null);
  }

  /**
   * A case.
   *
   * @param tenantId whose it is
   * @param caseKey its business key
   */
  public static MailAbout theCase(String tenantId, String caseKey) {
    return new MailAbout(tenantId, caseKey, List.of(), null);
  }

  /** Tasks, whose cases are found by themselves. */
  public static MailAbout tasks(String... taskIds) {
    return new MailAbout(null, null, List.of(taskIds), null);
  }

  /**
   * The same, with a file.
   *
   * @param source {@link Attachments#source}
   * @param id as that bean knows it
   */
  public MailAbout attaching(String source, String id) {
    return new MailAbout(tenantId, caseKey, taskIds, source + ":" + id);
  }
}
