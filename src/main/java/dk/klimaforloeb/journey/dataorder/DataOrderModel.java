package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.ProcessVariable;

/** Names in the process {@code data-order}. */
final class DataOrderModel {

  static final String KEY = "data-order";

  static final String ASSESS_DATA_ORDER = "assess-data-order";
  static final String CLARIFY_DATA_ORDER = "clarify-data-order";
  static final String DELIVER_DATA = "deliver-data";
  static final String RECEIVE_DATA = "receive-data";

  /** {@code accepted}, {@link #QUESTION} or {@link #DECLINED}. */
  static final ProcessVariable<String> ORDER_ASSESSMENT =
      ProcessVariable.of("orderAssessment", String.class);

  /** {@code accepted} or {@link #FAULTY}. */
  static final ProcessVariable<String> RECEIPT = ProcessVariable.of("receipt", String.class);

  static final String QUESTION = "question";
  static final String DECLINED = "declined";
  static final String FAULTY = "faulty";

  private DataOrderModel() {}
}
