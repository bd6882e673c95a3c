package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code steering-group-appointment}. */
final class SteeringGroupAppointmentModel {

  static final String KEY = "steering-group-appointment";

  static final String NAME_VACANCY = "name-vacancy";
  static final String COLLECT_NOMINATIONS = "collect-nominations";
  static final String REGISTER_VOTE = "register-vote";
  static final String CONFIRM_MEMBERS = "confirm-members";

  /** Whether a seat is vacant. */
  static final ProcessVariable<Boolean> SEAT_VACANT =
      ProcessVariable.of("seatVacant", Boolean.class);

  /** Whether those who nominate vote. */
  static final ProcessVariable<Boolean> VOTE_WANTED =
      ProcessVariable.of("voteWanted", Boolean.class);

  /** Whether others are to be nominated. */
  static final ProcessVariable<Boolean> NOMINATE_AGAIN =
      ProcessVariable.of("nominateAgain", Boolean.class);

  private SteeringGroupAppointmentModel() {}
}
