package dk.klimaforloeb.governance.messages;

import java.util.Arrays;

/** What may come of a matter in a meeting. */
public enum Outcome {
  APPROVED("approved", true),
  APPROVED_WITH_REMARK("approved-with-remark", true),
  NOTED("noted", true),
  POSTPONED("postponed", false),
  SENT_BACK("sent-back", false),
  REJECTED("rejected", true);

  private final String value;
  private final boolean last;

  Outcome(String value, boolean last) {
    this.value = value;
    this.last = last;
  }

  /**
   * @throws IllegalArgumentException when there is no such outcome
   */
  public static Outcome of(String value) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.value.equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no outcome: " + value));
  }

  /** As forms and processes have it. */
  public String value() {
    return value;
  }

  /** Whether who asked is told; else the matter comes up again. */
  public boolean isLast() {
    return last;
  }
}
