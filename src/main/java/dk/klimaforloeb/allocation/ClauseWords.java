package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import org.springframework.stereotype.Component;

/** A clause as people read it: never by its number, which the agreement does not have. */
@Component
class ClauseWords {

  private final Texts texts = new Texts("allocation");

  /** What the clause says, and what we add. */
  String account(Agreement.Clause clause) {
    return clause
        .note()
        .map(note -> texts.get("allocation.clause.noted", clause.summary(), note))
        .orElse(clause.summary());
  }

  /** The heading under which it stands, and its account. */
  String cited(Agreement.Clause clause) {
    return texts.get("allocation.clause.cited", clause.label(), account(clause));
  }
}
