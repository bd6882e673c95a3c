package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom to reach about a case: the municipality's lead and deputy, and the coordinators. */
@Component
class CasePeople {

  private final CaseContacts contacts;
  private final People people;
  private final Texts texts = new Texts("casefile");

  CasePeople(CaseContacts contacts, People people) {
    this.contacts = contacts;
    this.people = people;
  }

  List<CaseFile.Contact> of(CaseKey key) {
    List<CaseFile.Contact> found = new ArrayList<>();
    contacts.appointed(key).ifPresent(lead -> add(lead, found));
    people
        .members(Roles.KKR_COORDINATOR)
        .forEach(
            user ->
                found.add(
                    new CaseFile.Contact(
                        people.group(Roles.KKR_COORDINATOR),
                        People.name(user),
                        user.getEmail(),
                        null)));
    return found;
  }

  private void add(LeadAppointment lead, List<CaseFile.Contact> found) {
    found.add(
        new CaseFile.Contact(
            texts.get("casefile.lead"), lead.leadName(), lead.leadEmail(), lead.leadPhone()));
    if (lead.deputyName() != null) {
      found.add(
          new CaseFile.Contact(
              texts.get("casefile.deputy"), lead.deputyName(), lead.deputyEmail(), null));
    }
  }
}
