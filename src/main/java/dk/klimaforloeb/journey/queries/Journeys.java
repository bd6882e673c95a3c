package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.journey.MunicipalityJourneyModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * The last journey of each municipality that whoever asks may read, ended or not, by the
   * municipality's code.
   */
  public Map<String, CaseKey> latest(String agreement) {
    Map<String, CaseKey> latest = new LinkedHashMap<>();
    all(agreement).forEach(key -> latest.put(key.municipalityCode().orElseThrow(), key));
    return latest;
  }

  /** All journeys that whoever asks may read, ended or not, the oldest first. */
  public List<CaseKey> all(String agreement) {
    return historyService
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(MunicipalityJourneyModel.KEY)
        .processInstanceBusinessKeyLike(CaseKey.allOf(agreement))
        .orderByProcessInstanceStartTime()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .map(journey -> new CaseKey(journey.getBusinessKey()))
        .distinct()
        .toList();
  }

  /** As {@link #running}, whoever asks. */
  public List<CaseKey> allRunning(String agreement) {
    return withoutPerson.call(() -> running(agreement));
  }

  /** Whether the journey has not ended, whoever asks. */
  public boolean isRunning(CaseKey journey) {
    return allRunning(journey.agreement()).contains(journey);
  }

  /** The municipality's journey that has not ended, whoever asks. */
  public Optional<CaseKey> runningOf(String agreement, String municipalityCode) {
    return withoutPerson.call(
        () ->
            runtimeService
                .createProcessInstanceQuery()
                .processDefinitionKey(MunicipalityJourneyModel.KEY)
                .processInstanceBusinessKeyLike(CaseKey.allOf(agreement, municipalityCode))
                .listPage(0, 1)
                .stream()
                .map(ProcessInstance::getBusinessKey)
                .map(CaseKey::new)
                .findFirst());
  }

  /**
   * The variables that everything in the case of a running journey carries, as they are now.
   *
   * @return empty when the journey has ended
   */
  public Map<ProcessVariable<String>, String> carried(CaseKey journey) {
    return withoutPerson.call(
        () -> {
          Map<ProcessVariable<String>, String> carried = new LinkedHashMap<>();
          innermostFirst(journey)
              .forEach(
                  instance ->
                      CaseModel.CARRIED.forEach(
                          variable ->
                              variable
                                  .find(runtimeService, instance)
                                  .ifPresent(value -> carried.putIfAbsent(variable, value))));
          return carried;
        });
  }

  /** The process of the phase, which knows best which it is, and the journey's own. */
  private List<String> innermostFirst(CaseKey journey) {
    List<String> instances = new ArrayList<>();
    runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(MunicipalityJourneyModel.KEY)
        .processInstanceBusinessKey(journey.value())
        .list()
        .forEach(
            running -> {
              runtimeService
                  .createProcessInstanceQuery()
                  .superProcessInstanceId(running.getId())
                  .list()
                  .forEach(phase -> instances.add(phase.getId()));
              instances.add(running.getId());
            });
    return instances;
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
