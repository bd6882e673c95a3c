package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code record-correction}. */
final class RecordCorrectionModel {

  static final String KEY = "record-correction";

  static final String CHOOSE_RECORD = "choose-record";
  static final String CORRECT_RECORD = "correct-record";

  /** Which value of which record was wrong; see {@code Fact.id}. */
  static final ProcessVariable<String> WRONG_FACT = ProcessVariable.of("wrongFact", String.class);

  private RecordCorrectionModel() {}
}
