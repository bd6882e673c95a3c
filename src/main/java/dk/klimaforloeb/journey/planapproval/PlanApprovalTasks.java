package dk.klimaforloeb.journey.planapproval;

import static java.util.stream.Collectors.toCollection;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.messages.PlanPublished;
import dk.klimaforloeb.journey.queries.PlanBodies;
import java.time.Clock;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code plan-approval} asks for. */
@Component
public class PlanApprovalTasks {

  /** The engine keeps 255 characters of a task's name, of which the body is only the end. */
  private static final int LONGEST_BODY = 240;

  private final PlanBodies planBodies;
  private final BodiesInForce bodiesInForce;
  private final RecordedHearings hearings;
  private final Screenings screenings;
  private final CaseRecords records;
  private final PlanChanges changes;
  private final CaseMessages messages;
  private final Clock clock;

  PlanApprovalTasks(
      PlanBodies planBodies,
      BodiesInForce bodiesInForce,
      RecordedHearings hearings,
      Screenings screenings,
      CaseRecords records,
      PlanChanges changes,
      CaseMessages messages,
      Clock clock) {
    this.planBodies = planBodies;
    this.bodiesInForce = bodiesInForce;
    this.hearings = hearings;
    this.screenings = screenings;
    this.records = records;
    this.changes = changes;
    this.messages = messages;
    this.clock = clock;
  }

  @Bean
  static DefinitionRights planApprovalRights() {
    return JourneyRights.ofProcess(PlanApprovalModel.KEY);
  }

  /** Whether the plan had been screened before the agreement. */
  public boolean isScreened(DelegateExecution execution) {
    return screenings.areDone(CaseKey.of(execution));
  }

  /** Whether the committees that were named last are those of the council that sits. */
  public boolean areBodiesInForce(DelegateExecution execution) {
    return bodiesInForce.are(CaseKey.of(execution));
  }

  /**
   * Notes who treats the plan before the council, in order, each name cut where the name of a task
   * that holds it would be too long. A plain list: the engine stores it with its class, and the
   * immutable ones cannot be read back.
   */
  public void listBodies(DelegateExecution execution) {
    PlanApprovalModel.BODIES.set(
        execution,
        planBodies.of(CaseKey.of(execution)).stream()
            .map(PlanApprovalTasks::shortened)
            .collect(toCollection(ArrayList::new)));
  }

  /** Notes the later last day that the running hearing was given. */
  public void moveHearingEnd(DelegateExecution execution) {
    hearings
        .prolonged(CaseKey.of(execution))
        .ifPresent(
            last ->
                PlanApprovalModel.HEARING_ENDS_AT.set(
                    execution, HearingLength.endsAt(last, clock.getZone())));
  }

  /**
   * Whether nothing more can change in the plan that the council adopted. What was registered
   * decides, not a variable: the track that asks may already have read an older state of the
   * variables, and a cancelled track must not count as ended.
   */
  public boolean isPoliticalTrackEnded(DelegateExecution execution) {
    return records.last(CaseKey.of(execution), PlanPublication.class).isPresent();
  }

  /** Notes whether the plan was changed after C40's approval. */
  public void compareWithApproval(DelegateExecution execution) {
    PlanApprovalModel.CHANGED_SINCE_APPROVAL.set(
        execution, !changes.sinceApproval(CaseKey.of(execution)).isEmpty());
  }

  /** Tells whoever follows plans up that there is one more. */
  public void announcePlan(DelegateExecution execution) {
    records
        .last(CaseKey.of(execution), PlanPublication.class)
        .ifPresent(
            publication ->
                messages.announce(
                    execution,
                    new PlanPublished(publication.planUrl(), publication.publishedOn())));
  }

  private static String shortened(String body) {
    return body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY - 1) + "…";
  }
}
