package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.startup.ClusterLock;
import dk.klimaforloeb.identity.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code programme} asks for. */
@Component
public class ProgrammeTasks {

  private final Agreement agreement;
  private final ProgrammeSetUp setUp;
  private final ClusterLock lock;
  private final ProgrammePlan plan;
  private final RoundInvitations roundInvitations;
  private final ProgrammeProcess process;
  private final Handovers handovers;
  private final Clock clock;

  ProgrammeTasks(
      Agreement agreement,
      ProgrammeSetUp setUp,
      ClusterLock lock,
      ProgrammePlan plan,
      RoundInvitations roundInvitations,
      ProgrammeProcess process,
      Handovers handovers,
      Clock clock) {
    this.agreement = agreement;
    this.setUp = setUp;
    this.lock = lock;
    this.plan = plan;
    this.roundInvitations = roundInvitations;
    this.process = process;
    this.handovers = handovers;
    this.clock = clock;
  }

  @Bean
  static DefinitionRights programmeRights() {
    return DefinitionRights.process(ProgrammeModel.KEY)
        .readBy(Roles.WITH_CASES)
        .workedOnBy(Roles.CASEWORKERS)
        .runsOutsideCases();
  }

  /** The beginning of the agreement's first day. */
  public Date inForceAt(DelegateExecution execution) {
    return plan.inForceAt();
  }

  /** Makes sure that municipalities, groups and tenants exist; another node may be starting. */
  public void setUp(DelegateExecution execution) {
    lock.take(setUp::setUp);
  }

  /** Lets the steering groups begin. */
  public void beginSteering(DelegateExecution execution) {
    process.steeringGroupsNeeded();
  }

  /** Finds the next day on which somebody is to be invited, or else the day after the last. */
  public void findNextOpening(DelegateExecution execution) {
    Optional<Date> next = plan.nextOpeningAt();
    ProgrammeModel.OPENING_LEFT.set(execution, next.isPresent());
    ProgrammeModel.NEXT_OPENING_AT.set(execution, next.orElseGet(plan::endedAt));
  }

  /** Finds those whose day it is and who have no journey yet. */
  public void listInvitations(DelegateExecution execution) {
    LocalDate day =
        ProgrammeModel.NEXT_OPENING_AT
            .get(execution)
            .toInstant()
            .atZone(clock.getZone())
            .toLocalDate();
    ProgrammeModel.INVITATIONS.set(execution, new ArrayList<>(roundInvitations.lookAtThoseOf(day)));
  }

  /** Invites one municipality. */
  public void invite(DelegateExecution execution) {
    String[] pair = ProgrammeModel.INVITATION.get(execution).split("/", 2);
    process.journeyRequested(agreement.municipality(pair[0]).orElseThrow(), pair[1]);
  }

  /** Tells municipalities who follows their journeys from now on. */
  public void tellOfHandover(DelegateExecution execution) {
    handovers.tell(execution.getProcessInstanceId());
  }
}
