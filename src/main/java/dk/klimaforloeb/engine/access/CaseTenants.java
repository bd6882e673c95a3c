package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.cases.CaseModel;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;

/**
 * Gives every instance exactly one tenant: that of the municipality whose case it is, or {@link
 * #PROGRAMME}. A row without a tenant would be visible to everybody, so there is none.
 */
public final class CaseTenants implements TenantIdProvider {

  /** The tenant of what belongs to no single municipality. */
  public static final String PROGRAMME = "programme";

  private final Set<String> programmeProcesses;

  CaseTenants(Collection<DefinitionRights> declared) {
    this.programmeProcesses =
        declared.stream()
            .filter(DefinitionRights::outsideCases)
            .map(DefinitionRights::key)
            .collect(Collectors.toSet());
  }

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
    DelegateExecution caller = context.getSuperExecution();
    if (caller != null) {
      return caller.getTenantId();
    }
    return CaseModel.MUNICIPALITY_CODE
        .find(context.getVariables())
        .orElseGet(() -> programmeTenant(context.getProcessDefinition().getKey()));
  }

  private String programmeTenant(String processKey) {
    if (programmeProcesses.contains(processKey)) {
      return PROGRAMME;
    }
    throw new IllegalStateException("no tenant for an instance of " + processKey);
  }

  @Override
  public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
    throw new IllegalStateException("CMMN is not in use");
  }

  @Override
  public String provideTenantIdForHistoricDecisionInstance(
      TenantIdProviderHistoricDecisionInstanceContext context) {
    return context.getExecution() == null ? PROGRAMME : context.getExecution().getTenantId();
  }
}
