package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.governance.BodyMember;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one process has found so far. */
@Component
class Appointment {

  private final CaseRecords records;

  Appointment(CaseRecords records) {
    this.records = records;
  }

  /** Who was nominated last; nobody before. */
  List<Nominations.Nominee> nominees(String processInstanceId) {
    return records
        .lastIn(processInstanceId, Nominations.class)
        .map(Nominations::members)
        .orElse(List.of());
  }

  /** Who was nominated and, where there was a vote, elected; substitutes among them. */
  List<Nominations.Nominee> chosen(String processInstanceId) {
    Optional<Vote> vote =
        records
            .lastIn(processInstanceId, Nominations.class)
            .filter(Nominations::isVotedOn)
            .flatMap(voted -> records.lastIn(processInstanceId, Vote.class));
    return nominees(processInstanceId).stream()
        .filter(one -> vote.map(held -> held.elected().contains(one.name())).orElse(true))
        .toList();
  }

  /** As members of the body, who have no seats yet. */
  List<BodyMember> members(String body, String processInstanceId) {
    return chosen(processInstanceId).stream()
        .map(
            one ->
                new BodyMember(
                    0,
                    body,
                    one.seat(),
                    one.name(),
                    one.title(),
                    one.email(),
                    one.home(),
                    one.isSubstitute(),
                    null,
                    null))
        .toList();
  }
}
