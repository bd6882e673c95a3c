package dk.klimaforloeb.engine.expressions;

import java.beans.FeatureDescriptor;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MethodNotFoundException;
import org.springframework.beans.factory.BeanFactory;

/**
 * Finds the beans that models name and calls those of their methods that models call; on values,
 * whether a list is empty and what a decision decided. Everything else, {@code getClass} first of
 * all, does not exist.
 */
final class CallResolver extends ELResolver {

  private final ModelCalls calls;
  private final BeanFactory beans;
  private final BeanELResolver methods = new BeanELResolver(true);

  /**
   * @param beans asked at each evaluation: the beans use the engine that evaluates
   */
  CallResolver(ModelCalls calls, BeanFactory beans) {
    this.calls = calls;
    this.beans = beans;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base instanceof DelegateExecution
        && property instanceof String name
        && calls.isReadOfExecution(name)) {
      return methods.getValue(context, base, property);
    }
    boolean isBean =
        base == null
            && property instanceof String name
            && context.getContext(VariableScope.class) != null
            && calls.roots().contains(name)
            && beans.containsBean(name);
    if (!isBean) {
      return null;
    }
    context.setPropertyResolved(true);
    return beans.getBean((String) property);
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (base == null || !mayCall(base, String.valueOf(method))) {
      throw new MethodNotFoundException("no model calls " + method + " on it");
    }
    return methods.invoke(context, base, method, types, arguments);
  }

  private boolean mayCall(Object base, String method) {
    if (base instanceof DmnDecisionResult) {
      return method.equals("collectEntries");
    }
    if (base instanceof Collection<?>) {
      return method.equals("isEmpty");
    }
    return calls.roots().stream()
        .anyMatch(
            root ->
                calls.isCalled(root, method)
                    && beans.containsBean(root)
                    && beans.getBean(root) == base);
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Nothing is resolved, so nothing is set.
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return Collections.emptyIterator();
  }
}
