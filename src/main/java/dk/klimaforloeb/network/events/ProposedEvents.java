package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.governance.messages.Sought;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts proposals before a steering group. */
@Component
class ProposedEvents {

  /** What it is in the table of who decides what. */
  private static final String MATTER = "event";

  private static final int LONGEST_TEXT = 4_000;

  private final CaseRecords records;
  private final Payers payers;
  private final Decisions decisions;
  private final Texts texts = new Texts("network");

  ProposedEvents(CaseRecords records, Payers payers, Decisions decisions) {
    this.records = records;
    this.payers = payers;
    this.decisions = decisions;
  }

  void seekDecision(DelegateExecution execution) {
    EventProposal proposal =
        records.lastIn(execution.getProcessInstanceId(), EventProposal.class).orElseThrow();
    decisions.seek(
        execution,
        new Sought(
            MATTER,
            proposal.title(),
            text(proposal),
            proposal
                .recommendation()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList(),
            proposal.canWait()));
  }

  private String text(EventProposal proposal) {
    String estimate =
        proposal.estimate() == null
            ? texts.get("network.estimate.unknown")
            : texts.get("network.estimate", proposal.estimate());
    String text =
        texts.get(
            "network.sought",
            proposal.purpose(),
            proposal.audience(),
            proposal.period(),
            payers.name(proposal.payer()),
            estimate);
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }
}
