package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.notification.api.FurtherReaders;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Members of steering groups who are no users of the program: what their group is told in joint
 * work, they are told at the address that they were given a seat with.
 */
@Component
class SeatedReaders implements FurtherReaders {

  private final Agreement agreement;
  private final Bodies bodies;
  private final BodyMembers members;

  SeatedReaders(Agreement agreement, Bodies bodies, BodyMembers members) {
    this.agreement = agreement;
    this.bodies = bodies;
    this.members = members;
  }

  @Override
  public List<String> of(String caseKey, String groupId) {
    if (!caseKey.equals(CaseKey.ofJointWork(agreement.key()).value())) {
      return List.of();
    }
    return bodies.all().stream()
        .filter(body -> body.group().filter(groupId::equals).isPresent())
        .flatMap(body -> members.today(body.id()).stream())
        .map(BodyMember::email)
        .distinct()
        .toList();
  }
}
