package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.forms.HandedIn;

/** One value of one form that was handed in. */
record Fact(HandedIn step, HandedIn.Value value) {

  /** What it is called in forms: the record's number and the value's name. */
  String id() {
    return step.record().number() + ":" + value.name();
  }
}
