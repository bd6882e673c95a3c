package dk.klimaforloeb.journey.contactchange;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.JourneyRights;
import dk.klimaforloeb.journey.actions.CaseActions;
import dk.klimaforloeb.journey.actions.CaseTelling;
import dk.klimaforloeb.journey.actions.CaseTelling.News;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the process {@code contact-change} asks for. */
@Component
public class ContactChangeTasks {

  private final CaseActions actions;
  private final CaseRecords records;
  private final CaseTelling telling;
  private final Texts texts = new Texts("contactchange");

  ContactChangeTasks(CaseActions actions, CaseRecords records, CaseTelling telling) {
    this.actions = actions;
    this.records = records;
    this.telling = telling;
  }

  @Bean
  static DefinitionRights contactChangeRights() {
    return JourneyRights.ofAction(
        ContactChangeModel.KEY, Set.of(Roles.MUNICIPALITIES, Roles.SECRETARIAT));
  }

  /** Takes the action into the chosen case. */
  public void goOnInCase(DelegateExecution execution) {
    actions.goOn(execution, ContactChangeWanted::new);
  }

  /** Puts the changed contacts in the place of those before. */
  public void settleContacts(DelegateExecution execution) {
    records.add(execution, change(execution).orElseThrow().what().appointment());
  }

  /** Tells the municipality and its coordinator whom to reach from now on. */
  public void tellOfContacts(DelegateExecution execution) {
    records
        .latestIn(execution.getProcessInstanceId(), LeadAppointment.class)
        .ifPresent(contacts -> telling.tellAll(execution, news(contacts, change(execution))));
  }

  private Optional<Recorded<ContactChange>> change(DelegateExecution execution) {
    return records.latestIn(execution.getProcessInstanceId(), ContactChange.class);
  }

  private News news(Recorded<LeadAppointment> contacts, Optional<Recorded<ContactChange>> change) {
    LeadAppointment now = contacts.what();
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("contactchange.news.lead", now.leadName(), now.leadEmail()));
    if (now.deputyName() != null) {
      lines.add(texts.get("contactchange.news.deputy", now.deputyName()));
    }
    lines.add(
        texts.get(
            "contactchange.news.bodies",
            now.bodies().stream()
                .map(LeadAppointment.Body::name)
                .collect(Collectors.joining(", "))));
    return new News(
        texts.get("contactchange.news"),
        change.map(Recorded::person).or(() -> Optional.ofNullable(contacts.person())),
        lines,
        change.map(Recorded::what).map(ContactChange::reason));
  }
}
