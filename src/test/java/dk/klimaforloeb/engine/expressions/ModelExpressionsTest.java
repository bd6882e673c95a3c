package dk.klimaforloeb.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Models reach what they call; nobody reaches anything else. */
class ModelExpressionsTest {

  private static final String MODEL =
      """
      <userTask camunda:dueDate="${deadlines.due(execution)}"/>
      <camunda:in businessKey="#{execution.processBusinessKey}"/>
      <conditionExpression>${missing.isEmpty() || proceed}</conditionExpression>
      """;

  private final List<String> reached = new ArrayList<>();
  private ModelExpressions expressions;

  @BeforeEach
  void plant() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("deadlines", new Deadlines());
    beans.addBean("secrets", new Deadlines());
    expressions = new ModelExpressions(new CallResolver(ModelCalls.in(MODEL), beans));
  }

  /** A bean of the program. */
  public final class Deadlines {

    /** What the model calls. */
    public String due(Object execution) {
      return "due";
    }

    /** What no model calls. */
    public String drop() {
      reached.add("drop");
      return "dropped";
    }

    /** A property that no model reads. */
    public String getPassword() {
      reached.add("password");
      return "password";
    }
  }

  @Test
  void whatTheModelCallsIsCalled() {
    assertThat(value("${deadlines.due(1)}")).isEqualTo("due");
    assertThat(value("${missing.isEmpty()}")).isEqualTo(true);
    assertThat(value("${allocation.candidateGroup}")).isEqualTo("kkr-coordinator");
    assertThat(value("${bodies[0]}")).isEqualTo("Fagudvalg");
    assertThat(value("${execution.processBusinessKey}")).isEqualTo("midtjylland-2020/0710/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${deadlines.drop()}",
        "${execution.processEngineServices}",
        "${execution.getProcessEngineServices()}",
        "${execution.processBusinessKey.getClass()}",
        "${deadlines.password}",
        "${deadlines.getPassword()}",
        "${secrets.due(1)}",
        "${secrets}",
        "${''.getClass()}",
        "${''.getClass().forName('java.lang.Runtime')}",
        "${''.class}",
        "${deadlines.class.forName('java.lang.Runtime')}",
        "${deadlines.getClass()}",
        "${missing.getClass()}",
        "${missing.add('x')}",
        "${allocation.put('candidateGroup', 'x')}",
        "${allocation.getClass().getClassLoader()}",
        "${bodies.toArray()}",
        "${'a'.concat('b')}",
        "${currentUser()}",
        "${now()}",
        "${S('<a/>')}",
        "${JSON('{}')}"
      })
  void nothingElseIsReached(String expression) {
    assertThatThrownBy(() -> value(expression)).isInstanceOf(ELException.class);
    assertThat(reached).isEmpty();
  }

  /** Nobody's model: a person asked. */
  @Test
  void anExpressionOfAQueryIsNotEvaluated() {
    assertThatThrownBy(
            () -> expressions.createExpression("${1 + 1}").getValue((VariableScope) null))
        .hasMessageContaining("queries");
  }

  /** Decision tables see their inputs, and no bean. */
  @Test
  void aDecisionReachesNoBean() {
    ELContext context = expressions.createElContext(variables().asVariableContext());
    assertThat(expressions.createValueExpression("${bodies[0]}").getValue(context))
        .isEqualTo("Fagudvalg");
    assertThatThrownBy(
            () -> expressions.createValueExpression("${deadlines.due(1)}").getValue(context))
        .isInstanceOf(ELException.class);
  }

  private Object value(String expression) {
    ExecutionEntity scope = mock();
    when(scope.getProcessBusinessKey()).thenReturn("midtjylland-2020/0710/1");
    variables()
        .forEach(
            (name, variable) -> {
              when(scope.hasVariable(name)).thenReturn(true);
              when(scope.getVariable(name)).thenReturn(variable);
            });
    ELContext context = expressions.getElContext(scope);
    return expressions.createValueExpression(expression).getValue(context);
  }

  private static VariableMap variables() {
    return Variables.createVariables()
        .putValue("missing", List.of())
        .putValue("bodies", List.of("Fagudvalg"))
        .putValue("allocation", Map.of("candidateGroup", "kkr-coordinator"));
  }
}
