package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code deadline-follow-up}. */
final class DeadlineFollowUpModel {

  static final String KEY = "deadline-follow-up";

  static final String FOLLOW_UP_DEADLINE = "follow-up-deadline";
  static final String RESOLVE_DEADLINE = "resolve-deadline";

  /** The engine's id of the task that is late. */
  static final ProcessVariable<String> WATCHED_TASK =
      ProcessVariable.of("watchedTask", String.class);

  /** {@link #COORDINATOR} or {@link #SECRETARIAT}. */
  static final ProcessVariable<String> FOLLOW_UP_BY =
      ProcessVariable.of("followUpBy", String.class);

  /** {@code new-date}, {@code talked} or {@code pass-on}. */
  static final ProcessVariable<String> FOLLOW_UP = ProcessVariable.of("followUp", String.class);

  static final String COORDINATOR = "coordinator";
  static final String SECRETARIAT = "secretariat";

  private DeadlineFollowUpModel() {}
}
