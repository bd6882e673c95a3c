package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.allocation.GivenWork;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.diagrams.Diagram;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** What decision tables said in a process of a case: which rules hit, in the tables' own words. */
@Component
class Verdicts {

  private final HistoryService historyService;
  private final RepositoryService repositoryService;
  private final GivenWork givenWork;
  private final People people;
  private final Moments moments;
  private final Texts texts = new Texts("history");

  Verdicts(
      HistoryService historyService,
      RepositoryService repositoryService,
      GivenWork givenWork,
      People people,
      Moments moments) {
    this.historyService = historyService;
    this.repositoryService = repositoryService;
    this.givenWork = givenWork;
    this.people = people;
    this.moments = moments;
  }

  /**
   * @param instance of a case that whoever asks may read
   */
  List<RunStory.Decision> of(CaseKey key, String instance, Diagram diagram) {
    List<RunStory.Decision> decisions = new ArrayList<>();
    historyService
        .createHistoricDecisionInstanceQuery()
        .processInstanceId(instance)
        .includeInputs()
        .includeOutputs()
        .orderByEvaluationTime()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .stream()
        .filter(
            decision ->
                !decision.getDecisionDefinitionKey().equals(Agreement.Decisions.TASK_DIVISION))
        .forEach(decision -> decisions.add(verdict(decision, diagram)));
    // Of the division of tasks the program keeps the answers itself, in words.
    givenWork.in(key, instance).forEach(given -> decisions.add(division(given)));
    return decisions;
  }

  private RunStory.Decision division(GivenWork.Given given) {
    return new RunStory.Decision(
        texts.get("history.division"),
        given.decisionVersion(),
        moments.of(Date.from(given.at())),
        List.of(),
        List.of(texts.get("history.given", people.group(given.group()), given.reason())));
  }

  private RunStory.Decision verdict(HistoricDecisionInstance decision, Diagram diagram) {
    DmnModelInstance table =
        repositoryService.getDmnModelInstance(decision.getDecisionDefinitionId());
    Map<String, List<HistoricDecisionOutputInstance>> byRule =
        decision.getOutputs().stream()
            .collect(
                Collectors.groupingBy(
                    HistoricDecisionOutputInstance::getRuleId,
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<String> answers =
        byRule.entrySet().stream()
            .map(rule -> words(table, rule.getKey()).orElseGet(() -> figures(rule.getValue())))
            .toList();
    return new RunStory.Decision(
        named(decision, diagram),
        repositoryService.getDecisionDefinition(decision.getDecisionDefinitionId()).getVersion(),
        moments.of(decision.getEvaluationTime()),
        decision.getInputs().stream().flatMap(input -> basis(input).stream()).toList(),
        answers.isEmpty() ? List.of(texts.get("history.no-rule")) : answers);
  }

  /** With the step about which it was asked, where that has a name. */
  private String named(HistoricDecisionInstance decision, Diagram diagram) {
    Diagram.Step step = diagram.steps().get(String.valueOf(decision.getActivityId()));
    return step == null
        ? decision.getDecisionDefinitionName()
        : texts.get("history.decision", decision.getDecisionDefinitionName(), step.name());
  }

  /** A rule that nobody described says its figures; its other values have no names. */
  private String figures(List<HistoricDecisionOutputInstance> outputs) {
    String said =
        outputs.stream()
            .filter(output -> output.getValue() instanceof Number)
            .map(output -> output.getClauseName() + " " + output.getValue())
            .collect(Collectors.joining(", "));
    String number = String.valueOf(outputs.get(0).getRuleOrder());
    return said.isEmpty()
        ? texts.get("history.rule", number)
        : texts.get("history.rule-figures", number, said);
  }

  /** Only what is yes or no or a number needs no name of its own. */
  private Optional<RunStory.Fact> basis(HistoricDecisionInputInstance input) {
    Object value = input.getValue();
    if (value instanceof Boolean isSo) {
      return Optional.of(
          new RunStory.Fact(input.getClauseName(), texts.get(isSo ? "history.yes" : "history.no")));
    }
    return value instanceof Number number
        ? Optional.of(new RunStory.Fact(input.getClauseName(), number.toString()))
        : Optional.empty();
  }

  private static Optional<String> words(DmnModelInstance table, String rule) {
    return Optional.ofNullable((Rule) table.getModelElementById(rule))
        .map(Rule::getDescription)
        .filter(Objects::nonNull)
        .map(Description::getTextContent)
        .map(String::strip);
  }
}
