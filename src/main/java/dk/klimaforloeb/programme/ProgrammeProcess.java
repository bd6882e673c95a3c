package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.journey.messages.JourneyRequested;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What is said to the process {@code programme} and what it says to others. */
@Component
class ProgrammeProcess {

  private final RuntimeService runtimeService;
  private final CaseMessages messages;
  private final Agreement agreement;
  private final Texts texts = new Texts("programme");

  ProgrammeProcess(RuntimeService runtimeService, CaseMessages messages, Agreement agreement) {
    this.runtimeService = runtimeService;
    this.messages = messages;
    this.agreement = agreement;
  }

  /** The agreement was made; the process itself waits for its first day. */
  void agreementMade() {
    runtimeService
        .createProcessInstanceByKey(ProgrammeModel.KEY)
        .processDefinitionWithoutTenantId()
        .businessKey(agreement.key())
        .setVariable(CaseModel.PHASE.name(), texts.get("programme.phase"))
        .execute();
  }

  /** A municipality is invited in a round: its journey begins. */
  void journeyRequested(Agreement.Municipality municipality, String round) {
    messages.start(
        CaseKey.of(agreement.key(), municipality.code(), round),
        new JourneyRequested(
            municipality.code(),
            municipality.name(),
            round,
            texts.get("programme.phase.invited"),
            entryPhase(municipality, round)));
  }

  /** Only a pioneer enters later; one that comes back in a round of its own begins anew. */
  private static Optional<String> entryPhase(Agreement.Municipality municipality, String round) {
    return round.equals(Agreement.PIONEER_ROUND) ? municipality.entryPhase() : Optional.empty();
  }
}
