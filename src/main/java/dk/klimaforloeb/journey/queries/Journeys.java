package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Which journeys run or have ended well. */
@Component
public class Journeys {

  private final RuntimeService runtimeService;
  private final HistoryService historyService;
  private final WithoutPerson withoutPerson;

  Journeys(
      RuntimeService runtimeService, HistoryService historyService, WithoutPerson withoutPerson) {
    this.runtimeService = runtimeService;
    this.historyService = historyService;
    this.withoutPerson = withoutPerson;
  }

  /** Business keys of the agreement's journeys that have not ended, in order. */
  public List<CaseKey> running(String agreement) {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(MunicipalityJourneyModel.KEY)
        .processInstanceBusinessKeyLike(CaseKey.allOf(agreement))
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .sorted()
        .map(CaseKey::new)
        .toList();
  }

  /** Why the municipality needs no invitation, if it needs none. */
  public Optional<Reason> reasonNotToInvite(String agreement, String municipalityCode) {
    return withoutPerson.call(() -> reason(CaseKey.allOf(agreement, municipalityCode)));
  }

  private Optional<Reason> reason(String keys) {
    boolean runs =
        runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(MunicipalityJourneyModel.KEY)
                .processInstanceBusinessKeyLike(keys)
                .count()
            > 0;
    if (runs) {
      return Optional.of(Reason.RUNNING);
    }
    return historyService
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(MunicipalityJourneyModel.KEY)
            .processInstanceBusinessKeyLike(keys)
            .list()
            .stream()
            .map(HistoricProcessInstance::getId)
            .anyMatch(this::endedWithPlanInForce)
        ? Optional.of(Reason.PLAN_IN_FORCE)
        : Optional.empty();
  }

  private boolean endedWithPlanInForce(String processInstance) {
    return historyService
            .createHistoricActivityInstanceQuery()
            .processInstanceId(processInstance)
            .activityId(MunicipalityJourneyModel.PLAN_IN_FORCE)
            .count()
        > 0;
  }

  /** Why a municipality is not invited in a round. */
  public enum Reason {
    /** It has a journey that has not ended. */
    RUNNING("running"),
    /** A journey of it has ended with a plan in force. */
    PLAN_IN_FORCE("plan-in-force");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    /** As it is stored. */
    public String code() {
      return code;
    }
  }
}
