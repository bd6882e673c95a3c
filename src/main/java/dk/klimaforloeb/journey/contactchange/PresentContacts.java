package dk.klimaforloeb.journey.contactchange;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import dk.klimaforloeb.journey.queries.PlanBodies;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who leads the work now and who treats the plan, as values with which a form begins. */
@Component
class PresentContacts {

  private final CaseRecords records;
  private final PlanBodies planBodies;
  private final CaseContacts contacts;

  PresentContacts(CaseRecords records, PlanBodies planBodies, CaseContacts contacts) {
    this.records = records;
    this.planBodies = planBodies;
    this.contacts = contacts;
  }

  Map<String, Object> of(CaseKey journey) {
    Map<String, Object> known = new LinkedHashMap<>();
    records
        .last(journey, LeadAppointment.class)
        .map(CaseRecords::asPrefill)
        .ifPresent(known::putAll);
    contacts.number(journey).ifPresent(number -> known.put("caseNumber", number));
    known.put("bodies", planBodies.of(journey).stream().map(body -> Map.of("name", body)).toList());
    return known;
  }
}
