package dk.klimaforloeb.casefile.history;

import dk.klimaforloeb.allocation.GivenWork;
import dk.klimaforloeb.engine.QueryLimit;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.People;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  List<RunStory.Decision> of(CaseKey key, String instance) {
    List<RunStory.Decision> decisions = new ArrayList<>();
    historyService
        .createHistoricDecisionInstanceQuery()
        .processInstanceId(instance)
        .includeInputs()
        .includeOutputs()
        .orderByEvaluationTime()
        .asc()
        .listPage(0, QueryLimit.MOST_RESULTS)
        .forEach(decision -> decisions.add(verdict(decision)));
    // The division of tasks is asked by the program, which keeps its answers itself.
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

  private RunStory.Decision verdict(HistoricDecisionInstance decision) {
    DmnModelInstance table =
        repositoryService.getDmnModelInstance(decision.getDecisionDefinitionId());
    List<String> answers =
        decision.getOutputs().stream()
            .map(HistoricDecisionOutputInstance::getRuleId)
            .distinct()
            .flatMap(rule -> words(table, rule).stream())
            .toList();
    return new RunStory.Decision(
        decision.getDecisionDefinitionName(),
        repositoryService.getDecisionDefinition(decision.getDecisionDefinitionId()).getVersion(),
        moments.of(decision.getEvaluationTime()),
        decision.getInputs().stream().flatMap(input -> basis(input).stream()).toList(),
        answers.isEmpty() ? List.of(texts.get("history.no-rule")) : answers);
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
