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
  private final RoundInvitations roundInvitations;
  private final ProgrammeProcess process;
  private final Clock clock;

  ProgrammeTasks(
      Agreement agreement,
      ProgrammeSetUp setUp,
      ClusterLock lock,
      RoundInvitations roundInvitations,
      ProgrammeProcess process,
      Clock clock) {
    this.agreement = agreement;
    this.setUp = setUp;
    this.lock = lock;
    this.roundInvitations = roundInvitations;
    this.process = process;
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
    return midnight(agreement.term().firstDay());
  }

  /** The beginning of the day after the agreement's last. */
  public Date endedAt(DelegateExecution execution) {
    return midnight(agreement.term().lastDay().plusDays(1));
  }

  /** Makes sure that municipalities, groups and tenants exist; another node may be starting. */
  public void setUp(DelegateExecution execution) {
    lock.take(setUp::setUp);
  }

  /** Finds the next day on which somebody is to be invited. */
  public void findNextOpening(DelegateExecution execution) {
    Optional<LocalDate> next = roundInvitations.nextDay();
    ProgrammeModel.OPENING_LEFT.set(execution, next.isPresent());
    next.ifPresent(day -> ProgrammeModel.NEXT_OPENING_AT.set(execution, midnight(day)));
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

  private Date midnight(LocalDate day) {
    return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
  }
}
