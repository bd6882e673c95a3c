package dk.klimaforloeb.governance.matters;

/** The decision {@code decision-competence}: which kind of body a kind of matter belongs to. */
final class DecisionCompetence {

  static final String KEY = "decision-competence";

  private DecisionCompetence() {}
}
