package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.CaseModel;
import dk.klimaforloeb.engine.Texts;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What is said to the process {@code programme} and what it says to others. */
@Component
class ProgrammeProcess {

  private final RuntimeService runtimeService;
  private final Agreement agreement;
  private final Texts texts = new Texts("programme");

  ProgrammeProcess(RuntimeService runtimeService, Agreement agreement) {
    this.runtimeService = runtimeService;
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
    runtimeService
        .createMessageCorrelation(ProgrammeModel.JOURNEY_REQUESTED)
        .withoutTenantId()
        .processInstanceBusinessKey(agreement.key() + "/" + municipality.code() + "/" + round)
        .setVariable(CaseModel.MUNICIPALITY_CODE.name(), municipality.code())
        .setVariable(CaseModel.MUNICIPALITY.name(), municipality.name())
        .setVariable(CaseModel.ROUND.name(), round)
        .setVariable(CaseModel.PHASE.name(), texts.get("programme.phase.invited"))
        .setVariable(CaseModel.ENTRY_PHASE.name(), entryPhase(municipality, round))
        .correlateStartMessage();
  }

  /** Only a pioneer enters later; one that comes back in a round of its own begins anew. */
  private static String entryPhase(Agreement.Municipality municipality, String round) {
    return round.equals(Agreement.PIONEER_ROUND)
        ? municipality.entryPhase()
        : Agreement.FIRST_PHASE;
  }
}
