package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.notification.api.FurtherReaders;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The deputy of a municipality's lead is told of the municipality's tasks, with a user or not. */
@Component
class Deputies implements FurtherReaders {

  private final CaseRecords records;

  Deputies(CaseRecords records) {
    this.records = records;
  }

  @Override
  public List<String> of(String caseKey, String groupId) {
    CaseKey journey = new CaseKey(caseKey);
    return journey
        .municipalityCode()
        .map(Roles::municipality)
        .filter(groupId::equals)
        .flatMap(group -> records.last(journey, LeadAppointment.class))
        .flatMap(appointment -> Optional.ofNullable(appointment.deputyEmail()))
        .stream()
        .toList();
  }
}
