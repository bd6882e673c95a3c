package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.RoughDate;
import dk.klimaforloeb.agreement.Undertakings;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseMessages;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.network.messages.JointEventProposed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that the agreement itself names. */
@Component
public class AgreedEvents {

  private static final Set<String> STEERING_GROUPS =
      Set.of(Roles.ADMINISTRATIVE_STEERING_GROUP, Roles.POLITICAL_STEERING_GROUP);

  private final Agreement agreement;
  private final RuntimeService runtimeService;
  private final WithoutPerson withoutPerson;
  private final CaseMessages messages;
  private final JdbcClient jdbc;
  private final Clock clock;

  AgreedEvents(
      Agreement agreement,
      RuntimeService runtimeService,
      WithoutPerson withoutPerson,
      CaseMessages messages,
      JdbcClient jdbc,
      Clock clock) {
    this.agreement = agreement;
    this.runtimeService = runtimeService;
    this.withoutPerson = withoutPerson;
    this.messages = messages;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Ids of those whose preparation begins today or should have begun, each once. */
  List<String> toPrepare() {
    LocalDate today = LocalDate.now(clock);
    boolean isInForce =
        !today.isBefore(agreement.term().firstDay()) && !today.isAfter(agreement.term().lastDay());
    if (!isInForce || !isProgrammeRunning()) {
      return List.of();
    }
    List<String> proposed = proposed();
    return agreement.undertakings().events().stream()
        .filter(event -> event.prepareFrom().filter(day -> !day.isAfter(today)).isPresent())
        .map(Undertakings.Event::id)
        .filter(id -> !proposed.contains(id))
        .toList();
  }

  /** Nobody has a task before the programme has begun. */
  private boolean isProgrammeRunning() {
    return withoutPerson.call(
        () ->
            runtimeService
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(agreement.key())
                    .count()
                > 0);
  }

  /** Has the proposal prepared. */
  void propose(String id) {
    Undertakings.Event event = find(id).orElseThrow();
    jdbc.sql(
            "insert into proposed_event (agreement, event, tenant_id, proposed_on) values (?, ?, ?, ?)")
        .params(agreement.key(), id, CaseTenants.PROGRAMME, LocalDate.now(clock))
        .update();
    messages.start(CaseKey.ofJointWork(agreement.key()), new JointEventProposed(event.name(), id));
  }

  /** Those with a time of their own of which none has been planned by now. */
  public List<Undertakings.Event> withoutDay() {
    List<String> planned =
        jdbc.sql("select agreement_event from joint_event where agreement_event is not null")
            .query(String.class)
            .list();
    return agreement.undertakings().events().stream()
        .filter(event -> !event.several() && !planned.contains(event.id()))
        .toList();
  }

  private List<String> proposed() {
    return jdbc.sql("select event from proposed_event where agreement = ?")
        .params(agreement.key())
        .query(String.class)
        .list();
  }

  /** One of them, if the agreement still has it. */
  Optional<Undertakings.Event> find(String id) {
    return agreement.undertakings().events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst();
  }

  /** Whether a steering group prepares it, which then has to decide on the proposal. */
  boolean isForSteeringGroup(Undertakings.Event event) {
    return event
        .preparedBy()
        .flatMap(body -> agreement.organisation().body(body))
        .flatMap(Organisation.Body::group)
        .filter(STEERING_GROUPS::contains)
        .isPresent();
  }

  /** About when it is to be, in Danish; nothing where the agreement does not say. */
  public static Optional<String> period(Undertakings.Event event) {
    return event.period().or(() -> event.from().map(RoughDate::inDanish));
  }
}
