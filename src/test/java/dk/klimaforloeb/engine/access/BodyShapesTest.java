package dk.klimaforloeb.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyShapesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BodyShapes shapes = new BodyShapes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          /task                         | {'nobodyKnowsMe': 1}                                        | nobodyKnowsMe
          /task                         | {'orQueries': [{'nobodyKnowsMe': 1}]}                       | nobodyKnowsMe
          /task                         | {'sorting': [{'sortBy': 'dueDate', 'class': 'x'}]}          | class
          /filter/{id}/list             | {'nobodyKnowsMe': 1}                                        | nobodyKnowsMe
          /task/{id}/submit-form        | {'variables': {'a': {'value': 1, 'script': 'x'}}}           | script
          /task/{id}/claim              | {'userId': 'a', 'groupId': 'x'}                             | groupId
          /task/{id}/unclaim            | {'userId': 'a'}                                             | userId
          /user/create                  | {'profile': {'id': 'a', 'admin': true}}                     | admin
          /task | {'caseDefinitionKey': 'x'} | caseDefinitionKey
          """)
  void aKeyThatTheRouteDoesNotKnowIsFoundAtAnyDepth(String path, String body, String key)
      throws Exception {
    assertThat(shapes.unknownKey(route(path), json(body))).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'assigneeExpression': 'x'}",
        "{'orQueries': [{'assigneeExpression': 'x'}]}",
        "{'orQueries': [{'orQueries': [{'dueDateExpression': 1}]}]}",
        "{'processVariables': [{'name': 'a', 'valueEXPRESSION': 1}]}",
        "{'name': {'anyExpression': 1}}",
        "[[{'anyExpression': 1}]]",
        "{'variables': {'a': {'value': {'xExpression': 1}}}}"
      })
  void anExpressionIsFoundAtAnyDepth(String body) throws Exception {
    assertThat(BodyShapes.expression(json(body))).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          /task                  | {'orQueries': [{'assigneeLike': '%a%'}], 'sorting': [{'sortBy': 'dueDate', 'sortOrder': 'asc'}]}
          /task                  | {'processVariables': [{'name': 'a', 'operator': 'eq', 'value': {'b': 1}}]}
          /task/{id}/submit-form | {'variables': {'anything': {'value': [{'name': 'a'}], 'type': 'Json', 'valueInfo': {'x': 1}}}}
          /task/{id}/unclaim     | {}
          /task                  | {'caseInstanceVariables': []}
          /user/create           | {'profile': {'id': 'a'}, 'credentials': {'password': 'x'}}
          """)
  void whatTheRouteKnowsPasses(String path, String body) throws Exception {
    assertThat(shapes.unknownKey(route(path), json(body))).isEmpty();
    assertThat(BodyShapes.expression(json(body))).isEmpty();
  }

  /** A route without a schema would take any key. */
  @Test
  void everyOpenRouteWithABodyHasASchema() {
    assertThat(new OpenRoutes("engine-routes").all())
        .filteredOn(route -> route.method().equals("POST"))
        .filteredOn(route -> !route.template().endsWith("/unclaim"))
        .filteredOn(route -> !route.template().endsWith("/unlock"))
        .isNotEmpty()
        .allSatisfy(
            route ->
                assertThat(shapes.unknownKey(route, JSON.createObjectNode().put("zzz", 1)))
                    .as(route.template())
                    .contains("zzz"));
  }

  private static OpenRoute route(String path) {
    return new OpenRoutes("engine-routes")
        .all().stream()
            .filter(route -> route.template().equals(path) && route.method().equals("POST"))
            .findFirst()
            .orElseThrow();
  }

  private static JsonNode json(String body) throws Exception {
    return JSON.readTree(body.replace('\'', '"'));
  }
}
