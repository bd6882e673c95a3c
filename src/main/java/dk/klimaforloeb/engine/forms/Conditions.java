package dk.klimaforloeb.engine.forms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The FEEL conditions of forms, evaluated on the server as the browser does. */
final class Conditions {

  private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
  private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

  /**
   * @param condition FEEL with its leading equals sign, as form files write it
   * @param values what was submitted; absent keys count as null
   * @return whether it holds; a condition that cannot be decided does not
   */
  boolean holds(String condition, Map<String, ?> values) {
    ParsedExpression expression = parsed.computeIfAbsent(condition, this::parse);
    return Boolean.TRUE.equals(feel.evaluate(expression, Map.copyOf(values)).result());
  }

  private ParsedExpression parse(String condition) {
    ParseResult result = feel.parseExpression(condition.substring(1));
    if (result.isFailure()) {
      throw new IllegalArgumentException("not FEEL: " + condition);
    }
    return result.parsedExpression();
  }
}
