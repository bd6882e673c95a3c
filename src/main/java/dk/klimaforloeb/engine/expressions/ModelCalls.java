package dk.klimaforloeb.engine.expressions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * What the program's own models call in their expressions, for example {@code deadlines.due}: the
 * white list of what an expression may call at all. Read from the diagrams, so that it can neither
 * lag behind them nor hold more than they need.
 */
final class ModelCalls {

  private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
  private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\.(\\w+)\\s*\\(");
  private static final Pattern READING = Pattern.compile("\\bexecution\\.(\\w+)\\b(?!\\s*\\()");

  private final Map<String, Set<String>> methodsByRoot = new TreeMap<>();
  private final Set<String> properties = new TreeSet<>();

  /** All calls in the diagrams on the class path. */
  static ModelCalls read(ResourcePatternResolver resources) throws IOException {
    ModelCalls calls = new ModelCalls();
    for (Resource model : resources.getResources("classpath*:processes/**/*.bpmn")) {
      calls.collect(model.getContentAsString(StandardCharsets.UTF_8));
    }
    return calls;
  }

  static ModelCalls in(String model) {
    ModelCalls calls = new ModelCalls();
    calls.collect(model);
    return calls;
  }

  private void collect(String model) {
    Matcher expression = EXPRESSION.matcher(model);
    while (expression.find()) {
      Matcher call = CALL.matcher(expression.group(1));
      while (call.find()) {
        methodsByRoot.computeIfAbsent(call.group(1), root -> new TreeSet<>()).add(call.group(2));
      }
      Matcher reading = READING.matcher(expression.group(1));
      while (reading.find()) {
        properties.add(reading.group(1));
      }
    }
  }

  /** The names on which something is called: beans, and variables. */
  Set<String> roots() {
    return methodsByRoot.keySet();
  }

  boolean isCalled(String root, String method) {
    return methodsByRoot.getOrDefault(root, Set.of()).contains(method);
  }

  /** Whether a model reads this property of the execution that it is in. */
  boolean isReadOfExecution(String property) {
    return properties.contains(property);
  }
}
