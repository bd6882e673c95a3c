package dk.klimaforloeb.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class WorklistTest {

  private static final ObjectMapper JSON =
      JacksonConfigurator.configureObjectMapper(new ObjectMapper());

  private static final String CASE = Cases.key("0710", "1");
  private static final String FAVRSKOV = "municipality-0710";
  private static final String ODDER = "municipality-0727";
  private static final String DATA_TEAM = "regional-data-team";

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired Worklist worklist;
  @Autowired ProcessEngine engine;
  @Autowired FilterService filters;
  @Autowired RuntimeService runtimeService;
  @Autowired TaskService taskService;

  private List<Task> orders;

  @BeforeEach
  void dataAreOrdered() {
    cases.moveTo("2021-01-11T09:00");
    for (String dataSet : List.of("risk-map", "energy")) {
      runtimeService
          .createMessageCorrelation("DataOrdered")
          .withoutTenantId()
          .processInstanceBusinessKey(CASE)
          .setVariables(
              Map.of(
                  "municipalityCode", "0710",
                  "municipality", "Favrskov",
                  "round", "1",
                  "phase", "Vejledning",
                  "dataSet", dataSet))
          .correlateStartMessage();
    }
    cases.runJobs();
    orders = taskService.createTaskQuery().taskCandidateGroup(DATA_TEAM).list();
    members.add("ib", DATA_TEAM);
  }

  @AfterEach
  void nobody() {
    members.remove("ib");
  }

  @Test
  void cardsTellTheOrdersApartAndWithWhomTheyLie() {
    Map<String, Cards.View> cards = data(() -> worklist.cards(listed()));

    assertThat(cards.values())
        .extracting(Cards.View::subject)
        .containsExactlyInAnyOrder("Kort over klimarisici", "Energi");
    assertThat(cards.values())
        .allSatisfy(
            card -> {
              assertThat(card.municipality()).isEqualTo("Favrskov");
              assertThat(card.phase()).isEqualTo("Vejledning");
              assertThat(card.group()).isEqualTo("Regionens datateam");
              assertThat(card.isForYou()).isTrue();
            });
  }

  @Test
  void aTaskIsNotForThoseWithWhomItDoesNotLieNorWhenSomebodyElseHasIt() {
    taskService.setAssignee(orders.get(0).getId(), "bo");

    assertThat(favrskov(() -> worklist.cards(listed())).values())
        .hasSize(2)
        .noneMatch(Cards.View::isForYou);
    assertThat(data(() -> worklist.cards(listed())).get(orders.get(0).getId()).isForYou())
        .isFalse();
  }

  @Test
  void anotherMunicipalityIsToldNothing() {
    String task = orders.get(0).getId();
    submitFirst();

    assertThat(odder(() -> worklist.cards(listed()))).isEmpty();
    assertThat(odder(() -> worklist.after(task)))
        .isEqualTo(odder(() -> worklist.after("no-such-task")))
        .extracting(WhatNow.View::sentence)
        .isNull();
  }

  @Test
  void eachFilterIsCountedAndTheFirstWithTasksIsTheOneToBeginWith() {
    FilterCounts.View seen = data(worklist::filters);

    assertThat(named(seen.first())).isEqualTo("Regionens datateam");
    assertThat(seen.counts().get(seen.first())).isEqualTo("2");
    assertThat(seen.counts().keySet().stream().map(this::named))
        .first()
        .isEqualTo("Regionens datateam");
    assertThat(seen.counts()).hasSize(4);

    FilterCounts.View favrskovs = favrskov(worklist::filters);
    assertThat(named(favrskovs.first()))
        .isEqualTo(new Texts("identity").get("identity.filter.all"));
    assertThat(favrskovs.counts().get(favrskovs.first())).isEqualTo("2");
  }

  @Test
  void whatIsTypedFindsMunicipalityTaskAndPerson() {
    taskService.setAssignee(orders.get(0).getId(), "ib");

    assertThat(found("favrskov", "all", "any")).isEqualTo(2);
    assertThat(found("favrskov", "municipality", "any")).isEqualTo(2);
    assertThat(found("favrskov", "task", "any")).isZero();
    assertThat(found("odder", "all", "any")).isZero();
    assertThat(found("databestilling", "task", "any")).isEqualTo(2);
    assertThat(found("%", "task", "any")).isZero();
    assertThat(found("ib", "person", "any")).isEqualTo(1);
    assertThat(found("", "all", "late")).isZero();
    assertThat(found("", "all", "week")).isEqualTo(2);
    assertThat(found("", "all", "none")).isZero();
    cases.moveTo("2021-01-20T09:00");
    assertThat(found("", "all", "late")).isEqualTo(2);
    assertThat(found("", "all", "week")).isZero();
    assertThat(found("odder", "all", "late")).isZero();
  }

  @Test
  void afterATaskIsToldWhoHasTheBall() {
    cases.moveTo("2021-01-11T10:00");
    String task = orders.get(0).getId();
    assertThat(data(() -> worklist.after(task)).sentence()).isNull();

    submitFirst();

    WhatNow.View told = data(() -> worklist.after(task));
    assertThat(told.isKnown()).isTrue();
    assertThat(told.sentence())
        .startsWith("Indsendt. Opgaven ligger nu hos Regionens datateam: ")
        .contains("(");
    assertThat(told.next()).isNotNull();
    assertThat(favrskov(() -> worklist.after(task)).next()).isNull();
  }

  @Test
  void severalTasksAreTakenAndWhatCannotBeTakenSaysWhy() {
    members.add("bo", DATA_TEAM);
    taskService.setAssignee(orders.get(1).getId(), "bo");

    List<Claims.Result> results = data(() -> worklist.claim(ids("no-such-task")));

    assertThat(results)
        .extracting(Claims.Result::refusal)
        .containsExactly(
            null,
            "den er allerede taget af bo",
            "den er ikke længere åben, eller du har ikke adgang til den");
    assertThat(results.get(0).name()).endsWith("(Favrskov)");
    assertThat(holder(0)).isEqualTo("ib");
    assertThat(holder(1)).isEqualTo("bo");
    members.remove("bo");
  }

  @Test
  void nobodyTakesWhatLiesWithAnotherGroupOrInAnotherTenant() {
    assertThat(favrskov(() -> worklist.claim(ids())))
        .extracting(Claims.Result::refusal)
        .containsOnly("den ligger ikke hos en af dine grupper");
    assertThat(odder(() -> worklist.claim(ids())))
        .extracting(Claims.Result::refusal, Claims.Result::name)
        .containsOnly(
            tuple("den er ikke længere åben, eller du har ikke adgang til den", "En opgave"));
    assertThat(holder(0)).isNull();
    taskService.setAssignee(orders.get(0).getId(), "ib");
    assertThat(favrskov(() -> worklist.claim(ids())).get(0).refusal())
        .isEqualTo("den er allerede taget af en anden");
    assertThatThrownBy(() -> data(() -> worklist.claim(null))).isInstanceOf(Refused.class);
  }

  private JsonNode ids(String... more) {
    List<String> ids = new ArrayList<>(orders.stream().map(Task::getId).toList());
    ids.addAll(List.of(more));
    return JSON.valueToTree(Map.of("ids", ids));
  }

  private String holder(int order) {
    return taskService
        .createTaskQuery()
        .taskId(orders.get(order).getId())
        .singleResult()
        .getAssignee();
  }

  private void submitFirst() {
    cases.submit("ib", DATA_TEAM, orders.get(0), GuidanceAnswers.orderAccepted());
  }

  private String listed() {
    return orders.stream().map(Task::getId).collect(Collectors.joining(","));
  }

  private String named(String filter) {
    return filters.getFilter(filter).getName();
  }

  /** How many of the data team's tasks the question finds, asked like Tasklist does. */
  private long found(String words, String field, String due) {
    return data(
        () -> {
          Map<String, Object> question = worklist.search(words, field, due);
          return JSON.convertValue(question, TaskQueryDto.class).toQuery(engine).count();
        });
  }

  private <T> T data(Supplier<T> question) {
    return cases.as("ib", DATA_TEAM, "0710", question);
  }

  private <T> T favrskov(Supplier<T> question) {
    return cases.as("lead", FAVRSKOV, "0710", question);
  }

  private <T> T odder(Supplier<T> question) {
    return cases.as("x", ODDER, "0727", question);
  }
}
