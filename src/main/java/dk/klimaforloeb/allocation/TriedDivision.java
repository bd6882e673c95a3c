package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.Agreement;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** What a division of tasks would answer that does not rule; nothing of it is kept anywhere. */
final class TriedDivision {

  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision table;
  private final Map<List<String>, String> answered = new HashMap<>();

  TriedDivision(String dmn) {
    this.table =
        engine.parseDecision(
            Agreement.Decisions.TASK_DIVISION,
            new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
  }

  /** With which group a type of task would lie. */
  String group(String taskType, String topic) {
    return answered.computeIfAbsent(
        Arrays.asList(taskType, topic),
        question ->
            engine
                .evaluateDecisionTable(
                    table,
                    Variables.putValue(TaskDivision.TASK_TYPE, taskType)
                        .putValue(TaskDivision.TOPIC, topic))
                .getSingleResult()
                .getEntry(TaskDivision.CANDIDATE_GROUP));
  }
}
