package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code peer-learning}. */
final class PeerLearningModel {

  static final String KEY = "peer-learning";

  static final String CHOOSE_THEME = "choose-theme";
  static final String SEE_EFFECT = "see-effect";

  /** Whether there is a theme. */
  static final ProcessVariable<Boolean> THEME_CHOSEN =
      ProcessVariable.of("themeChosen", Boolean.class);

  private PeerLearningModel() {}
}
