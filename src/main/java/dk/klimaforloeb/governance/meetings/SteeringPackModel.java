package dk.klimaforloeb.governance.meetings;

/** Names in the process {@code steering-pack}. */
final class SteeringPackModel {

  static final String KEY = "steering-pack";

  private SteeringPackModel() {}
}
