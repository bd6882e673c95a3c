package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.BodyMember;
import dk.klimaforloeb.governance.BodyMembers;
import dk.klimaforloeb.governance.SteeringRights;
import dk.klimaforloeb.governance.messages.MembersNeeded;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.Mails;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code steering-group-appointment} asks for. */
@Component
public class SteeringGroupAppointmentTasks {

  private final Appointment appointment;
  private final BodyMembers members;
  private final Bodies bodies;
  private final MemberWords words;
  private final CaseRecords records;
  private final Mails mails;

  SteeringGroupAppointmentTasks(
      Appointment appointment,
      BodyMembers members,
      Bodies bodies,
      MemberWords words,
      CaseRecords records,
      Mails mails) {
    this.appointment = appointment;
    this.members = members;
    this.bodies = bodies;
    this.words = words;
    this.records = records;
    this.mails = mails;
  }

  @Bean
  static DefinitionRights steeringGroupAppointmentRights() {
    return SteeringRights.ofProcess(SteeringGroupAppointmentModel.KEY)
        .startedBy(Set.of(Roles.SECRETARIAT));
  }

  /** Seats who was confirmed, from the day that was said. */
  public void seatMembers(DelegateExecution execution) {
    String body = MembersNeeded.SEATED_BODY.get(execution);
    members.seat(
        body,
        confirmed(execution).from(),
        appointment.members(body, execution.getProcessInstanceId()));
  }

  /** Tells those who sit in the body then, those who leave it, and the secretariat. */
  public void tellMembers(DelegateExecution execution) {
    String body = MembersNeeded.SEATED_BODY.get(execution);
    ConfirmedMembers confirmed = confirmed(execution);
    List<BodyMember> seated = members.on(body, confirmed.from());
    MembersSeated content =
        new MembersSeated(
            bodies.name(body),
            DanishDates.weekday(confirmed.from()),
            seated.stream().map(words::line).toList(),
            confirmed.deviationReason(),
            mails.tasklist());
    mails.toMembers(Set.of(Roles.SECRETARIAT), bodies.jointWork(), tasks -> content);
    Stream.concat(seated.stream(), members.on(body, confirmed.from().minusDays(1)).stream())
        .map(BodyMember::email)
        .distinct()
        .forEach(address -> mails.toAddress(address, bodies.jointWork(), tasks -> content));
  }

  private ConfirmedMembers confirmed(DelegateExecution execution) {
    return records.lastIn(execution.getProcessInstanceId(), ConfirmedMembers.class).orElseThrow();
  }
}
