package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.JourneyNames;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people call what a fault concerns. */
@Component
class CaseNames {

  private final Agreement agreement;
  private final JourneyNames names;
  private final Texts texts = new Texts("faults");

  CaseNames(Agreement agreement, JourneyNames names) {
    this.agreement = agreement;
    this.names = names;
  }

  /** The municipality's journey; empty where it is none. */
  static Optional<CaseKey> journey(String businessKey) {
    return Optional.ofNullable(businessKey)
        .map(CaseKey::new)
        .filter(key -> key.round().isPresent());
  }

  /**
   * The journey, else the municipality, else the programme.
   *
   * @param businessKey null where there is none
   * @param tenant null where there is none
   */
  String of(String businessKey, String tenant) {
    return journey(businessKey)
        .map(names::of)
        .or(
            () ->
                Optional.ofNullable(tenant)
                    .flatMap(agreement::municipality)
                    .map(Agreement.Municipality::name))
        .orElseGet(() -> texts.get("faults.programme"));
  }
}
