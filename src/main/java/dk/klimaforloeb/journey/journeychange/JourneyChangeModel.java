package dk.klimaforloeb.journey.journeychange;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code journey-change}. */
final class JourneyChangeModel {

  static final String KEY = "journey-change";

  static final String CHOOSE_CHANGE = "choose-change";

  /** {@code withdrawal} or {@code nothing}. */
  static final ProcessVariable<String> CHANGE = ProcessVariable.of("change", String.class);

  /** Business key of the journey that is changed. */
  static final ProcessVariable<String> JOURNEY = ProcessVariable.of("journey", String.class);

  static final String WITHDRAWAL = "withdrawal";

  private JourneyChangeModel() {}
}
