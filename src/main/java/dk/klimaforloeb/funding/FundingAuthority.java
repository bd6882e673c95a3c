package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.DecisionTables;
import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.identity.RoleKinds;
import dk.klimaforloeb.identity.Roles;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Asks the decision {@code funding-authority} who may grant what, and of whose money. */
@Component
class FundingAuthority {

  private static final Set<String> STEERING =
      Set.of(Roles.ADMINISTRATIVE_STEERING_GROUP, Roles.POLITICAL_STEERING_GROUP);

  private final DecisionTables tables;
  private final RoleKinds roles;

  FundingAuthority(DecisionTables tables, RoleKinds roles) {
    this.tables = tables;
    this.roles = roles;
  }

  @Bean
  static DefinitionRights fundingAuthorityRights() {
    return DefinitionRights.decision(Agreement.Decisions.FUNDING_AUTHORITY)
        .readBy(Roles.WITH_CASES);
  }

  Answer answer(FundingRequest request) {
    Map<String, Object> row =
        tables.ask(
            tables.newest(Agreement.Decisions.FUNDING_AUTHORITY),
            Variables.putValue("kind", request.kind())
                .putValue("payer", request.payer())
                .putValue("amount", Kroner.rounded(request.amount())));
    String group = (String) row.get("candidateGroup");
    return new Answer(
        group,
        STEERING.contains(roles.of(group)),
        (String) row.get("contribution"),
        (String) row.get("purpose"),
        (String) row.get("reason"));
  }

  /**
   * @param group that may grant
   * @param isForSteeringGroup whether that is a steering group
   * @param contribution id; empty where nobody here pays
   * @param line id; empty for none
   * @param reason Danish
   */
  record Answer(
      String group, boolean isForSteeringGroup, String contribution, String line, String reason) {}
}
