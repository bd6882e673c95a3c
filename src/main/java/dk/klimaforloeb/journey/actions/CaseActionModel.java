package dk.klimaforloeb.journey.actions;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names that the processes of all actions have. */
public final class CaseActionModel {

  /** User id of who started the action; its first tasks are this person's own. */
  public static final ProcessVariable<String> STARTER = ProcessVariable.of("starter", String.class);

  /** Whether the starter's own journey is the one. */
  static final ProcessVariable<Boolean> JOURNEY_KNOWN =
      ProcessVariable.of("journeyKnown", Boolean.class);

  /** Whether the starter has chosen a journey. */
  static final ProcessVariable<Boolean> JOURNEY_CHOSEN =
      ProcessVariable.of("journeyChosen", Boolean.class);

  /** Business key of the journey that was chosen. */
  static final ProcessVariable<String> CHOSEN_JOURNEY =
      ProcessVariable.of("chosenJourney", String.class);

  /** Whether the starter goes through with the action. */
  public static final ProcessVariable<Boolean> GOES_ON =
      ProcessVariable.of("goesOn", Boolean.class);

  static final String CHOOSE_JOURNEY = "choose-journey";

  private CaseActionModel() {}
}
