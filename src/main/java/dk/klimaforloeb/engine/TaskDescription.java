package dk.klimaforloeb.engine;

/** Makes a user task's documentation in the model into what Tasklist shows under the task. */
public interface TaskDescription {

  /**
   * Asked once for each user task, when its process is read.
   *
   * @param task the task's key, which is its form's name, for example {@code hold-kickoff}
   * @param documentation as in the model
   * @return the description, which may be the documentation itself
   */
  String forPeople(String task, String documentation);
}
