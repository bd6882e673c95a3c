package dk.klimaforloeb.engine;

import java.util.Optional;

/** Says in a few words what sets a task apart from others of the same name, for lists of tasks. */
public interface TaskSubject {

  /** Key of the process whose tasks it knows. */
  String process();

  /**
   * @param taskId the engine's id of an open task of the process; that who asks may see it was
   *     checked before
   * @return what it is about in Danish; empty where its name says it all
   */
  Optional<String> of(String taskId);
}
