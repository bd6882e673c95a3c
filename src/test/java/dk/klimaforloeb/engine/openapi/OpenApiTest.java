package dk.klimaforloeb.engine.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.klimaforloeb.ProcessTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document that describes our own interfaces, outside of the demo profile. */
@ProcessTest
class OpenApiTest {

  @Autowired private WebApplicationContext program;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;

  private JsonNode document;

  @BeforeEach
  void read() throws Exception {
    document = new ObjectMapper().readTree(answer("/api/openapi"));
  }

  private String answer(String path) throws Exception {
    return MockMvcBuilders.webAppContextSetup(program)
        .build()
        .perform(get(path))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void itIsAnOpenApiDocument() throws Exception {
    List<Error> errors =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(
                new ClassPathResource("openapi/openapi-3.0.schema.yaml").getInputStream(),
                InputFormat.YAML)
            .validate(document);
    assertThat(errors).isEmpty();
    List<String> dangling = new ArrayList<>();
    document
        .findValuesAsText("$ref")
        .forEach(
            reference -> {
              if (document.at(reference.substring(1)).isMissingNode()) {
                dangling.add(reference);
              }
            });
    assertThat(dangling).isEmpty();
    assertThat(answer("/api/openapi.yaml")).startsWith("openapi: 3.0");
  }

  @Test
  void itDescribesEachOperationOfOursAndNoneOfTheEngineOrTheDemo() {
    Set<String> ours = new TreeSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              if (handler.getBeanType().getPackageName().startsWith("dk.klimaforloeb")) {
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> ours.add(verb + " " + path)));
              }
            });
    ours.removeIf(operation -> !operation.contains(" /api/"));
    assertThat(ours).hasSizeGreaterThan(35).noneMatch(operation -> operation.contains("/demo/"));
    Set<String> described = new TreeSet<>();
    operations().forEach(operation -> described.add(operation.name()));
    assertThat(described).isEqualTo(ours);
  }

  @Test
  void eachOperationSaysWhatItDoesWhatItTakesAndWhatItRefuses() {
    Set<String> ids = new TreeSet<>();
    for (Described operation : operations()) {
      JsonNode told = operation.told();
      assertThat(told.path("summary").asText()).as(operation.name()).isNotBlank();
      assertThat(told.path("operationId").asText()).as(operation.name()).matches("[a-z][A-Za-z]+");
      assertThat(ids.add(told.path("operationId").asText())).as(operation.name()).isTrue();
      assertThat(told.path("tags")).as(operation.name()).hasSize(1);
      assertThat(told.path("parameters"))
          .as(operation.name())
          .allSatisfy(parameter -> assertThat(parameter.path("description").asText()).isNotBlank());
      assertThat(told.at("/responses/401/$ref").asText())
          .isEqualTo("#/components/responses/Refused401");
      assertThat(told.path("requestBody").path("content"))
          .as(operation.name())
          .allSatisfy(
              body ->
                  assertThat(body.at("/schema/$ref").asText())
                      .startsWith("#/components/schemas/")
                      .doesNotEndWith("JsonNode"));
    }
    assertThat(document.toString()).doesNotContain("<code>", "\\n ");
    assertThat(ids).contains("getMonitoringPortfolio", "putDraftsTaskId");
  }

  @Test
  void itSaysWhichProgramItIsOfAndHowOneLogsIn() {
    assertThat(document.at("/info/title").asText()).startsWith("Klimaforl");
    assertThat(document.at("/info/version").asText()).isNotBlank();
    assertThat(document.at("/info/license/name").asText()).isEqualTo("Apache-2.0");
    assertThat(document.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
    assertThat(document.at("/security/0/basic").isArray()).isTrue();
  }

  @Test
  void ofTypesOfOneNameEachIsDescribed() {
    JsonNode schemas = document.at("/components/schemas");
    assertThat(schemas.has("TaskDatesView")).isTrue();
    assertThat(schemas.has("CoverDeskView")).isTrue();
    assertThat(schemas.has("View")).isFalse();
    assertThat(schemas.at("/TaskDatesView/properties/isLate/description").asText()).isNotBlank();
  }

  private List<Described> operations() {
    List<Described> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        verb ->
                            operations.add(
                                new Described(
                                    verb.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    verb.getValue()))));
    return operations;
  }

  private record Described(String name, JsonNode told) {}
}
