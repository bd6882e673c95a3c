package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.math.BigDecimal;

/**
 * The proposal for an event; one that was rejected is followed by another. The form's fields under
 * their names.
 *
 * @param estimate kroner; null where nobody knows
 * @param recommendation a line for each point; null where no steering group is asked
 */
@RecordKind("event-proposal")
record EventProposal(
    String title,
    String purpose,
    String audience,
    String period,
    String payer,
    BigDecimal estimate,
    String recommendation,
    Boolean canWait) {}
