package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Optional;

/** A user task of a case, as those see it who know the dates that were set for it. */
public interface Step {

  /** The task's key, which is the name of its form, for example {@code deliver-data}. */
  String task();

  /** The case; none for work outside of all cases. */
  Optional<CaseKey> caseKey();

  /** The engine's id of the process instance. */
  String processInstanceId();

  /** A variable that the task sees. */
  <T> Optional<T> value(ProcessVariable<T> variable);
}
