package dk.klimaforloeb.notification.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Posts mails. They are written to the ledger in the caller's transaction and leave after it, with
 * the rights of the program: the caller's person need not see the readers or the tasks. Who has no
 * address at the time is noted in the ledger and gets none.
 *
 * <p>What a mail shows is made from the tasks that it is about, in the order given; the type of the
 * record, marked by {@link MailKind}, says which templates it is put into.
 */
public interface Mails {

  /**
   * One mail to a person; none where there is no such user.
   *
   * @param userId the engine's id of the user
   * @param content makes what is shown
   */
  void toPerson(String userId, MailAbout about, Function<List<MailTask>, ? extends Record> content);

  /**
   * One mail to somebody who is no user.
   *
   * @param address as somebody wrote it in a form
   * @param content makes what is shown
   */
  void toAddress(
      String address, MailAbout about, Function<List<MailTask>, ? extends Record> content);

  /**
   * One mail to each who is a member of any of these groups now, and still is of one when the mail
   * leaves.
   *
   * @param groupIds the engine's ids of the groups
   * @param content makes what is shown
   */
  void toMembers(
      Collection<String> groupIds,
      MailAbout about,
      Function<List<MailTask>, ? extends Record> content);

  /**
   * One mail to each member of the groups that these tasks lie with, about those of them that lie
   * with a group of the reader; as {@link #toMembers} otherwise.
   *
   * @param taskIds the engine's ids of the tasks; those that are not open any more are left out
   * @param but user id of somebody who needs not be told, null where there is nobody
   * @param content makes what is shown from the reader's own tasks, never none
   */
  void toGroupsOf(
      Collection<String> taskIds, String but, Function<List<MailTask>, ? extends Record> content);

  /**
   * One mail to each who is to do any of these tasks, about those of them that are the reader's:
   * who has taken a task, else each member of the groups that it lies with.
   *
   * @param taskIds the engine's ids of the tasks; those that are not open any more are left out
   * @param content makes what is shown from the reader's own tasks by their ids, never none
   */
  void toDoersOf(
      Collection<String> taskIds, Function<Map<String, MailTask>, ? extends Record> content);

  /** The address that opens Tasklist. */
  String tasklist();

  /**
   * The address that opens a page of ours.
   *
   * @param path with a leading slash
   */
  String page(String path);
}
