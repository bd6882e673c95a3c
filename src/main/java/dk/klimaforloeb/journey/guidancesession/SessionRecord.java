package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.cases.RecordKind;
import dk.klimaforloeb.journey.queries.SparringSession;
import java.math.BigDecimal;
import java.util.List;

/**
 * What came of a session; the form's fields under their names.
 *
 * @param held whether it was held
 * @param reason why it was not held; null when it was
 * @param again whether it is to be arranged anew; null when it was held
 */
@RecordKind("session-record")
record SessionRecord(
    Boolean held,
    String topics,
    List<String> criteria,
    BigDecimal hours,
    List<SparringSession.Agreed> agreements,
    String reason,
    Boolean again) {

  boolean isHeld() {
    return Boolean.TRUE.equals(held);
  }
}
