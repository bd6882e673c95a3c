package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.AsEngine;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Which journeys run or have ended well, by the names of the public contract. */
@Component
class Journeys {

  private static final String JOURNEY = "municipality-journey";
  private static final String PLAN_IN_FORCE = "EndEvent_PlanInForce";

  private final RuntimeService runtimeService;
  private final HistoryService historyService;
  private final AsEngine asEngine;

  Journeys(RuntimeService runtimeService, HistoryService historyService, AsEngine asEngine) {
    this.runtimeService = runtimeService;
    this.historyService = historyService;
    this.asEngine = asEngine;
  }

  /** Business keys of the agreement's journeys that have not ended, in order. */
  List<String> running(String agreement) {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(JOURNEY)
        .processInstanceBusinessKeyLike(agreement + "/%")
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .map(ProcessInstance::getBusinessKey)
        .sorted()
        .toList();
  }

  /** Why the municipality needs no invitation, if it needs none. */
  Optional<Reason> reasonNotToInvite(String agreement, String municipalityCode) {
    return asEngine.call(() -> reason(agreement + "/" + municipalityCode + "/%"));
  }

  private Optional<Reason> reason(String keys) {
    boolean runs =
        runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(JOURNEY)
                .processInstanceBusinessKeyLike(keys)
                .count()
            > 0;
    if (runs) {
      return Optional.of(Reason.RUNNING);
    }
    return historyService
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(JOURNEY)
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
            .activityId(PLAN_IN_FORCE)
            .count()
        > 0;
  }

  /** Why a municipality is not invited in a round. */
  enum Reason {
    RUNNING("running"),
    PLAN_IN_FORCE("plan-in-force");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
