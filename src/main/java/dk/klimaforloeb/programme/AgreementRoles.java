package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.identity.RoleKinds;
import org.springframework.stereotype.Component;

/** A region's own roles have the rights that its agreement's file gives them. */
@Component
class AgreementRoles implements RoleKinds {

  private final Agreement agreement;

  AgreementRoles(Agreement agreement) {
    this.agreement = agreement;
  }

  @Override
  public String of(String group) {
    return agreement.organisation().ownRoles().getOrDefault(group, group);
  }
}
