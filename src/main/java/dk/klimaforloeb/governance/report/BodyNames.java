package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import org.springframework.stereotype.Component;

/** What the bodies are called that get reports. */
@Component
class BodyNames {

  private final Agreement agreement;

  BodyNames(Agreement agreement) {
    this.agreement = agreement;
  }

  /**
   * @param body id of the body whose report it is
   */
  String of(String body) {
    return agreement.organisation().bodies().stream()
        .filter(known -> known.id().equals(body))
        .map(Organisation.Body::name)
        .findFirst()
        .orElseGet(() -> agreement.groupName(body));
  }
}
