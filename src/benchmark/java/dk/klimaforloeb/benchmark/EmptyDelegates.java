package dk.klimaforloeb.benchmark;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/**
 * Stands in for every bean that the diagrams name: does nothing but what the road through them
 * needs, and starts the same instances beside it.
 */
public final class EmptyDelegates {

  private static final long WEEK_MS = 7L * 24 * 60 * 60 * 1000;
  private static final List<String> CASE =
      List.of("municipalityCode", "municipality", "round", "phase");

  private final List<String> bodies;
  private final Map<String, List<String>> told;
  private final Supplier<ProcessEngine> engine;

  EmptyDelegates(Script script, Supplier<ProcessEngine> engine) {
    this.bodies = script.bodies();
    this.told = script.told();
    this.engine = engine;
  }

  /**
   * A due date. This is called once for each task that arrives, and in its transaction, so the
   * notification instances are started here: as cheaply as the program could at best.
   */
  public Date due(DelegateExecution execution) {
    for (String person : told.get(execution.getCurrentActivityId())) {
      ProcessInstantiationBuilder start =
          engine
              .get()
              .getRuntimeService()
              .createProcessInstanceByKey("notification")
              .setVariable("mailId", UUID.randomUUID().toString())
              .setVariable("recipient", person)
              .setVariable("taskId", execution.getId())
              .setVariable("municipalityCode", execution.getVariable("municipalityCode"));
      start.execute();
    }
    return inAWeek();
  }

  /** Sends nothing. */
  public void send(DelegateExecution execution) {}

  /** Names a group, as the candidate groups of the next task read it. */
  public void allocate(DelegateExecution execution) {
    boolean isOrder = "ServiceTask_AllocateDataOrder".equals(execution.getCurrentActivityId());
    allocate(execution, isOrder ? "regional-data-team" : "kkr-coordinator");
    if (!isOrder) {
      execution.setVariable("arranged", false);
    }
  }

  /** Names a group. */
  public void allocateKickoff(DelegateExecution execution) {
    allocate(execution, "kkr-coordinator");
  }

  /** Names a group. */
  public void allocateReview(DelegateExecution execution) {
    allocate(execution, "kkr-coordinator");
  }

  /** Names a group. */
  public void allocateRoadmapAdvice(DelegateExecution execution) {
    allocate(execution, "kkr-coordinator");
  }

  /** Names a group. */
  public void allocateDraftAdvice(DelegateExecution execution) {
    allocate(execution, "kkr-coordinator");
  }

  private static void allocate(DelegateExecution execution, String group) {
    execution.setVariableLocal("allocation", new HashMap<>(Map.of("candidateGroup", group)));
  }

  /** Starts the data order that runs alongside. */
  public void orderData(DelegateExecution execution) {
    Map<String, Object> variables = new HashMap<>();
    CASE.forEach(name -> variables.put(name, execution.getVariable(name)));
    variables.put("dataSet", execution.getVariable("dataSet"));
    engine
        .get()
        .getRuntimeService()
        .createMessageCorrelation("DataOrdered")
        .processInstanceBusinessKey(execution.getProcessBusinessKey())
        .setVariables(variables)
        .correlateStartMessage();
  }

  /** A date that is not reached. */
  public Date receiptExpiresAt(DelegateExecution execution) {
    return inAWeek();
  }

  /** In the script a new council takes office during the hearing. */
  public boolean areBodiesInForce(DelegateExecution execution) {
    return !"second".equals(execution.getVariable("reading"));
  }

  /** The bodies of the script. */
  public void listBodies(DelegateExecution execution) {
    execution.setVariable("bodies", new ArrayList<>(bodies));
  }

  /** Moves nothing: no hearing is prolonged. */
  public void moveHearingEnd(DelegateExecution execution) {}

  /** As the diagram's own variable says. */
  public boolean isPoliticalTrackEnded(DelegateExecution execution) {
    return Boolean.TRUE.equals(execution.getVariable("politicalTrackEnded"));
  }

  /** Not changed. */
  public void compareWithApproval(DelegateExecution execution) {
    execution.setVariable("changedSinceApproval", false);
  }

  /** Tells nobody. */
  public void announcePlan(DelegateExecution execution) {}

  /** Ends nothing: nothing is open. */
  public void endOpenWork(DelegateExecution execution) {}

  private static Date inAWeek() {
    return new Date(ClockUtil.getCurrentTime().getTime() + WEEK_MS);
  }
}
