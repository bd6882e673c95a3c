package dk.klimaforloeb.benchmark;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Goes the script's journey on either side, and has every job run as soon as it is due. */
final class Traveller {

  private static final String AGREEMENT = "midtjylland-2020";

  private final Script script;
  private final SetClock clock;
  private int journeys;

  Traveller(Script script, SetClock clock) {
    this.script = script;
    this.clock = clock;
  }

  /** One whole journey. */
  void travel(Side side) {
    clock.set(script.firstMorning());
    journeys++;
    String round = "B" + journeys;
    String journey = AGREEMENT + "/" + script.municipality() + "/" + round;
    side.engine()
        .getRuntimeService()
        .createMessageCorrelation("JourneyRequested")
        .withoutTenantId()
        .processInstanceBusinessKey(journey)
        .setVariables(
            Map.of(
                "municipalityCode", script.municipality(),
                "municipality", "Favrskov Kommune",
                "round", round,
                "phase", "Inviteret",
                "entryPhase", "onboarding"))
        .correlateStartMessage();
    runJobs(side.engine());
    for (Script.Step step : script.steps()) {
      if (step.clock() != null) {
        clock.set(step.clock());
      } else {
        side.handIn(task(side.engine(), journey, step.task()), step);
      }
      runJobs(side.engine());
    }
  }

  private static Task task(ProcessEngine engine, String journey, String element) {
    Task task =
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(journey)
            .taskDefinitionKey(element)
            .singleResult();
    if (task == null) {
      throw new IllegalStateException("no open " + element + " in " + journey);
    }
    return task;
  }

  static void runJobs(ProcessEngine engine) {
    for (List<Job> jobs = due(engine); !jobs.isEmpty(); jobs = due(engine)) {
      jobs.forEach(job -> run(engine, job));
    }
  }

  private static List<Job> due(ProcessEngine engine) {
    return engine.getManagementService().createJobQuery().executable().list();
  }

  /**
   * As the job executor does it: in its context, the job works as the tenant that it belongs to.
   */
  private static void run(ProcessEngine engine, Job job) {
    Context.setJobExecutorContext(new JobExecutorContext());
    try {
      engine.getManagementService().executeJob(job.getId());
    } finally {
      Context.removeJobExecutorContext();
      engine.getIdentityService().clearAuthentication();
    }
  }
}
