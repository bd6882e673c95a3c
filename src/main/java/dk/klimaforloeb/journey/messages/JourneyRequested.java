package dk.klimaforloeb.journey.messages;

import dk.klimaforloeb.engine.cases.CaseMessage;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.util.Map;
import java.util.Optional;

/**
 * A municipality is invited in a round: its journey begins.
 *
 * @param municipalityCode four characters
 * @param municipality the Danish name
 * @param round of the invitation, or the pioneers' letter
 * @param phase in Danish, for task cards until the first phase begins
 * @param entryPhase key of the process at which the journey begins; none for the first
 */
public record JourneyRequested(
    String municipalityCode,
    String municipality,
    String round,
    String phase,
    Optional<String> entryPhase)
    implements CaseMessage {

  @Override
  public Map<String, Object> payload() {
    return Map.of(
        CaseModel.MUNICIPALITY_CODE.name(), municipalityCode,
        CaseModel.MUNICIPALITY.name(), municipality,
        CaseModel.ROUND.name(), round,
        CaseModel.PHASE.name(), phase,
        CaseModel.ENTRY_PHASE.name(), entryPhase.orElse(MunicipalityJourneyModel.FIRST_PHASE));
  }
}
