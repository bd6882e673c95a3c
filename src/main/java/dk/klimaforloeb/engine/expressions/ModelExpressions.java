package dk.klimaforloeb.engine.expressions;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;

/**
 * Evaluates expressions inside processes and decisions, with what their models call and nothing
 * more: no other bean, no other method, no function, no reflection. An expression that came in with
 * a query is not evaluated at all.
 */
final class ModelExpressions extends JuelExpressionManager {

  private final ELResolver calls;

  ModelExpressions(ELResolver calls) {
    this.calls = calls;
  }

  /** The models need no functions, neither the engine's own nor those of its plugins. */
  @Override
  public void addFunction(String name, java.lang.reflect.Method function) {
    // What is not there cannot be called.
  }

  /**
   * @param scope null in queries alone: the expression is then a person's, not a model's
   */
  @Override
  public ELContext getElContext(VariableScope scope) {
    if (scope == null) {
      throw new ProcessEngineException("expressions in queries are not evaluated");
    }
    return super.getElContext(scope);
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolver = new CompositeELResolver();
    resolver.add(new VariableScopeElResolver());
    resolver.add(new VariableContextElResolver());
    // The calls before maps and lists, which would read any key as a property and call nothing.
    resolver.add(calls);
    resolver.add(new ListELResolver(true));
    resolver.add(new MapELResolver(true));
    return resolver;
  }
}
