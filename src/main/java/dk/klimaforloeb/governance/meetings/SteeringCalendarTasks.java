package dk.klimaforloeb.governance.meetings;

import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.MeetingCalls;
import dk.klimaforloeb.governance.SteeringRights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code steering-calendar} asks for. */
@Component
public class SteeringCalendarTasks {

  private final Bodies bodies;
  private final MeetingPlan plan;
  private final MeetingCalls calls;
  private final SeatTerms seats;

  SteeringCalendarTasks(Bodies bodies, MeetingPlan plan, MeetingCalls calls, SeatTerms seats) {
    this.bodies = bodies;
    this.plan = plan;
    this.calls = calls;
    this.seats = seats;
  }

  @Bean
  static DefinitionRights steeringCalendarRights() {
    return SteeringRights.ofProcess(SteeringCalendarModel.KEY);
  }

  /** Finds the bodies that the agreement lets meet. */
  public void listBodies(DelegateExecution execution) {
    SteeringCalendarModel.BODIES.set(execution, ids(bodies.all()));
    SteeringCalendarModel.APPOINTED_BODIES.set(execution, ids(bodies.appointed()));
  }

  private static List<String> ids(List<Organisation.Body> of) {
    return new ArrayList<>(of.stream().map(Organisation.Body::id).toList());
  }

  /** Finds the body's next meeting while the agreement lasts. */
  public void findNextMeeting(DelegateExecution execution) {
    Optional<Bodies.Interval> next = plan.next(SteeringCalendarModel.BODY.get(execution));
    SteeringCalendarModel.MEETING_LEFT.setLocal(execution, next.isPresent());
    next.ifPresent(
        period ->
            SteeringCalendarModel.PLAN_MEETING_AT.setLocal(
                execution, plan.midnight(period.from())));
  }

  /** Calls the body to its next meeting. */
  public void callMeeting(DelegateExecution execution) {
    String body = SteeringCalendarModel.BODY.get(execution);
    plan.next(body).ifPresent(period -> calls.callOrdinary(body, period));
  }

  /** Has the seats of a body filled: first, and each time that councils are elected anew. */
  public void askForMembers(DelegateExecution execution) {
    seats.ask(SteeringCalendarModel.APPOINTED_BODY.get(execution));
  }

  /** Finds when members change next, while the agreement lasts. */
  public void findNextCouncils(DelegateExecution execution) {
    Optional<LocalDate> next = seats.nextAppointment();
    SteeringCalendarModel.COUNCILS_LEFT.setLocal(execution, next.isPresent());
    next.ifPresent(day -> SteeringCalendarModel.APPOINT_AT.setLocal(execution, plan.midnight(day)));
  }
}
