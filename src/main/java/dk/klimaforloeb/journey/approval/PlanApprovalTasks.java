package dk.klimaforloeb.journey.approval;

import static java.util.stream.Collectors.toCollection;

import dk.klimaforloeb.journey.CaseProcess;
import dk.klimaforloeb.journey.onboarding.PlanBodies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the process {@code plan-approval} asks for. */
@Component
public class PlanApprovalTasks {

  /** The engine keeps 255 characters of a task's name, of which the body is only the end. */
  private static final int LONGEST_BODY = 240;

  private final PlanBodies planBodies;
  private final PlanPublications publications;
  private final PlanChanges changes;
  private final CaseProcess caseProcess;

  PlanApprovalTasks(
      PlanBodies planBodies,
      PlanPublications publications,
      PlanChanges changes,
      CaseProcess caseProcess) {
    this.planBodies = planBodies;
    this.publications = publications;
    this.changes = changes;
    this.caseProcess = caseProcess;
  }

  /**
   * Who treats the plan before the council, in order, each name cut where the name of a task that
   * holds it would be too long. A plain list: the engine stores it with its class, and the
   * immutable ones cannot be read back.
   */
  public ArrayList<String> bodies(DelegateExecution execution) {
    List<String> bodies = planBodies.of(execution.getProcessBusinessKey());
    return bodies.stream().map(PlanApprovalTasks::shortened).collect(toCollection(ArrayList::new));
  }

  /**
   * Whether nothing more can change in the plan that the council adopted. What was registered
   * decides, not a variable: the track that asks may already have read an older state of the
   * variables, and a cancelled track must not count as ended.
   */
  public boolean isPoliticalTrackEnded(DelegateExecution execution) {
    return publications
        .findFirstByEntryJourneyOrderByIdDesc(execution.getProcessBusinessKey())
        .isPresent();
  }

  /** Notes whether the plan was changed after C40's approval. */
  public void compareWithApproval(DelegateExecution execution) {
    PlanApprovalModel.CHANGED_SINCE_APPROVAL.set(
        execution, !changes.sinceApproval(execution.getProcessBusinessKey()).isEmpty());
  }

  /** Tells whoever follows plans up that there is one more. */
  public void announcePlan(DelegateExecution execution) {
    publications
        .findFirstByEntryJourneyOrderByIdDesc(execution.getProcessBusinessKey())
        .ifPresent(
            publication ->
                caseProcess.announce(
                    execution,
                    PlanApprovalModel.PLAN_PUBLISHED,
                    Map.of(
                        "planUrl", publication.planUrl(),
                        "publishedOn", publication.publishedOn().toString())));
  }

  private static String shortened(String body) {
    return body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY - 1) + "…";
  }
}
