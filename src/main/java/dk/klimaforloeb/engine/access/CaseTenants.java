package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.DefinitionRights;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CurrentPerson.Person;
import dk.klimaforloeb.engine.cases.CaseModel;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Gives every instance exactly one tenant: that of the municipality whose case it is, or {@link
 * #PROGRAMME}. A row without a tenant would be visible to everybody, so there is none.
 */
public final class CaseTenants implements TenantIdProvider {

  /** The tenant of what belongs to no single municipality. */
  public static final String PROGRAMME = "programme";

  private final Set<String> programmeProcesses;
  private final Set<String> startedByPeople;
  private final Texts texts = new Texts("engine");

  CaseTenants(Collection<DefinitionRights> declared) {
    this.programmeProcesses = keys(declared, DefinitionRights::outsideCases);
    this.startedByPeople = keys(declared, rights -> !rights.starters().isEmpty());
  }

  private static Set<String> keys(
      Collection<DefinitionRights> declared, Predicate<DefinitionRights> which) {
    return declared.stream()
        .filter(which)
        .map(DefinitionRights::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
    DelegateExecution caller = context.getSuperExecution();
    if (caller != null) {
      return caller.getTenantId();
    }
    String process = context.getProcessDefinition().getKey();
    // What a person starts is in the person's own tenant, whatever came with the request.
    Optional<Person> starter =
        startedByPeople.contains(process) ? personActing() : Optional.empty();
    return starter.map(this::tenantOf).orElseGet(() -> tenantOf(process, context));
  }

  private static Optional<Person> personActing() {
    return CurrentPerson.of(Context.getCommandContext().getAuthentication())
        .filter(person -> person.id() != null);
  }

  /** A municipality's staff belongs to one tenant, everybody else who may start to all. */
  private String tenantOf(Person starter) {
    if (starter.tenants().contains(PROGRAMME)) {
      return PROGRAMME;
    }
    if (starter.tenants().size() != 1) {
      throw new BadUserRequestException(texts.get("engine.start.no-single-municipality"));
    }
    return starter.tenants().iterator().next();
  }

  private String tenantOf(String process, TenantIdProviderProcessInstanceContext context) {
    return CaseModel.MUNICIPALITY_CODE
        .find(context.getVariables())
        .orElseGet(() -> programmeTenant(process));
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
