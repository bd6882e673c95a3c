package dk.klimaforloeb;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The decisions that belong to the models, and how the models ask them. */
class DecisionRulesTest {

  private static final Path PROCESSES = Path.of("processes");

  @Test
  void aFileIsNamedAfterItsOneDecision() throws IOException {
    assertThat(decisions()).isNotEmpty();
    decisions()
        .forEach(
            (name, model) -> {
              assertThat(model.getModelElementsByType(Decision.class))
                  .describedAs(name)
                  .extracting(Decision::getId)
                  .containsExactly(name);
              Decision decision = decision(model);
              assertThat(decision.getName()).describedAs(name).isNotBlank();
              assertThat(decision.getCamundaHistoryTimeToLiveString())
                  .describedAs("history time to live of %s", name)
                  .matches("P\\d+D");
            });
  }

  @Test
  void aDecisionCanBeOpenedInAModelerAndSaysWhyInEachRow() throws IOException {
    for (Map.Entry<String, DmnModelInstance> file : decisions().entrySet()) {
      assertThat(Dmn.convertToString(file.getValue()))
          .contains("dmnElementRef=\"" + file.getKey() + "\"");
      assertThat(file.getValue().getModelElementsByType(Rule.class))
          .describedAs(file.getKey())
          .isNotEmpty()
          .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent()).isNotBlank());
    }
  }

  @Test
  void aModelAsksADecisionThatIsThereAndChoosesItsBinding() throws IOException {
    List<BusinessRuleTask> asking =
        files(".bpmn").stream()
            .flatMap(
                file ->
                    Bpmn.readModelFromFile(file.toFile())
                        .getModelElementsByType(BusinessRuleTask.class)
                        .stream())
            .toList();
    assertThat(asking).isNotEmpty();
    for (BusinessRuleTask task : asking) {
      assertThat(decisions()).describedAs(task.getId()).containsKey(task.getCamundaDecisionRef());
      assertThat(task.getCamundaDecisionRefBinding()).describedAs(task.getId()).isNotBlank();
      // Of no entries at all the engine makes a list that it cannot read again.
      assertThat(task.getCamundaMapDecisionResult())
          .describedAs("how %s takes its result", task.getId())
          .isNotEqualTo("collectEntries");
    }
  }

  private static Decision decision(DmnModelInstance model) {
    return model.getModelElementsByType(Decision.class).iterator().next();
  }

  private static Map<String, DmnModelInstance> decisions() throws IOException {
    return files(".dmn").stream()
        .collect(
            toMap(
                file -> file.getFileName().toString().replace(".dmn", ""),
                file -> Dmn.readModelFromFile(file.toFile())));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(PROCESSES)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
