package dk.klimaforloeb.funding;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.funding.messages.FundingRequested;

/** Names in the process {@code funding-request}. */
final class FundingRequestModel {

  static final String KEY = "funding-request";

  static final String DESCRIBE_FUNDING = "describe-funding";
  static final String GRANT_FUNDING = "grant-funding";
  static final String REGISTER_INVOICE = "register-invoice";
  static final String FORWARD_FUNDING = "forward-funding";
  static final String REGISTER_POOL_ANSWER = "register-pool-answer";

  /** Number of the request. */
  static final ProcessVariable<Long> REQUEST = FundingRequested.REQUEST;

  /** User id of who started it. */
  static final ProcessVariable<String> STARTER = ProcessVariable.of("starter", String.class);

  /** Whether money is asked for. */
  static final ProcessVariable<Boolean> WANTED = ProcessVariable.of("fundingWanted", Boolean.class);

  /** Who decides. */
  static final ProcessVariable<String> AUTHORITY =
      ProcessVariable.of("fundingAuthority", String.class);

  static final String OWN = "own";
  static final String STEERING_GROUP = "steering-group";
  static final String NATIONAL_POOL = "national-pool";

  /** The group that the request lies with. */
  static final ProcessVariable<String> GROUP = ProcessVariable.of("fundingGroup", String.class);

  /** What was answered. */
  static final ProcessVariable<String> ANSWER = ProcessVariable.of("fundingAnswer", String.class);

  static final String GRANTED = "granted";
  static final String DECLINED = "declined";
  static final String ASK_STEERING_GROUP = "ask-steering-group";

  /** How far the payment is. */
  static final ProcessVariable<String> PAID = ProcessVariable.of("fundingPaid", String.class);

  static final String MORE_TO_COME = "more-to-come";
  static final String SETTLED = "settled";
  static final String CANCELLED = "cancelled";

  /** Whether it was sent on to the national pool. */
  static final ProcessVariable<Boolean> FORWARDED =
      ProcessVariable.of("fundingForwarded", Boolean.class);

  private FundingRequestModel() {}
}
