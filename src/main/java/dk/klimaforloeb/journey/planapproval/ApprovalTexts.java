package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import org.springframework.stereotype.Component;

/** What the forms of the approval say in Danish. */
@Component
class ApprovalTexts {

  private final Texts texts = new Texts("planapproval");

  /** A reason why something is refused. */
  String reason(String key, Object... args) {
    return texts.get(key, args);
  }

  /** What a form shows; what was typed stands in it sign by sign. */
  Shown shown(String key, Object... values) {
    return Shown.text(texts, key, values);
  }

  /** A sentence, and after it what somebody remarked, if anything. */
  Shown withRemarks(Shown said, String remarks) {
    return remarks == null ? said : shown("planapproval.with-remarks", said, remarks);
  }
}
