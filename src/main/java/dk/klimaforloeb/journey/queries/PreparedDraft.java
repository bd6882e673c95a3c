package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * What a municipality reported of its draft: that it wants advice on topics, or that it is
 * finished, with what it answered about it. The form's fields under their names.
 *
 * @param step {@code advice} or {@code finished}
 * @param proceedReason why it wants to go on although something is missing; null when it does not
 */
@RecordKind("prepared-draft")
public record PreparedDraft(
    String step,
    List<String> adviceOn,
    String version,
    String draftUrl,
    String accountMethod,
    Boolean agricultureCovered,
    Boolean pathwayWithShortfall,
    Boolean actionsHaveEffect,
    Boolean targetsResourced,
    String proceedReason) {

  /** Whether there is a draft, and not only a wish for advice. */
  public boolean isFinished() {
    return "finished".equals(step);
  }
}
