package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.governance.messages.SteeringGroupsNeeded;
import dk.klimaforloeb.journey.messages.JourneyRequested;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What is said to the process {@code programme} and what it says to others. */
@Component
class ProgrammeProcess {

  private final RuntimeService runtimeService;
  private final ManagementService managementService;
  private final TaskService taskService;
  private final CaseMessages messages;
  private final Agreement agreement;
  private final Texts texts = new Texts("programme");

  ProgrammeProcess(
      RuntimeService runtimeService,
      ManagementService managementService,
      TaskService taskService,
      CaseMessages messages,
      Agreement agreement) {
    this.runtimeService = runtimeService;
    this.managementService = managementService;
    this.taskService = taskService;
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

  /** The agreement is in force: its steering groups begin to meet. */
  void steeringGroupsNeeded() {
    messages.start(CaseKey.ofJointWork(agreement.key()), new SteeringGroupsNeeded());
  }

  /** The day for which the process waits, if it waits for one. */
  Optional<Date> waitsFor() {
    return running()
        .flatMap(
            programme ->
                managementService
                    .createJobQuery()
                    .processInstanceId(programme.getId())
                    .timers()
                    .list()
                    .stream()
                    .map(Job::getDuedate)
                    .findFirst());
  }

  /** Whether the agreement's first day has been reached. */
  boolean isInForce() {
    return running()
        .flatMap(
            programme -> ProgrammeModel.NEXT_OPENING_AT.find(runtimeService, programme.getId()))
        .isPresent();
  }

  /** Whether the agreement has ended and the programme waits to be closed. */
  boolean isClosing() {
    return running()
        .filter(
            programme ->
                taskService.createTaskQuery().processInstanceId(programme.getId()).count() > 0)
        .isPresent();
  }

  /** The agreement's file says something else than what the process waits for. */
  void agreementChanged() {
    messages.tellAll(new CaseKey(agreement.key()), new AgreementChanged());
  }

  private Optional<ProcessInstance> running() {
    return Optional.ofNullable(
        runtimeService
            .createProcessInstanceQuery()
            .processDefinitionKey(ProgrammeModel.KEY)
            .processInstanceBusinessKey(agreement.key())
            .singleResult());
  }

  /** Only a pioneer enters later; one that comes back in a round of its own begins anew. */
  private static Optional<String> entryPhase(Agreement.Municipality municipality, String round) {
    return round.equals(Agreement.PIONEER_ROUND) ? municipality.entryPhase() : Optional.empty();
  }
}
