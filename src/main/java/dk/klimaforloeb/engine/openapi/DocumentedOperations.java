package dk.klimaforloeb.engine.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.util.StringUtils;
import org.springframework.web.util.HtmlUtils;

/**
 * Gives each operation what follows from its address: its id, its capability, and the refusals that
 * it may answer with, which are described once for all.
 */
final class DocumentedOperations implements OpenApiCustomizer {

  private static final String PROBLEM = "Problem";
  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
  private static final List<String> REFUSALS = List.of("400", "401", "403", "404", "429");

  private final DocumentWords words;

  DocumentedOperations(DocumentWords words) {
    this.words = words;
  }

  @Override
  public void customise(OpenAPI document) {
    document.getComponents().getSchemas().values().forEach(DocumentedOperations::describe);
    document.getComponents().addSchemas(PROBLEM, problem());
    REFUSALS.forEach(
        status -> document.getComponents().addResponses("Refused" + status, refusal(status)));
    Set<String> capabilities = new TreeSet<>();
    document
        .getPaths()
        .forEach(
            (path, operations) ->
                operations
                    .readOperationsMap()
                    .forEach(
                        (verb, operation) -> {
                          describe(operation, verb, path);
                          capabilities.addAll(operation.getTags());
                        }));
    document.setTags(
        capabilities.stream()
            .map(name -> new Tag().name(name).description(words.get("capability." + name)))
            .toList());
  }

  private void describe(Operation operation, HttpMethod verb, String path) {
    List<String> parts = parts(path);
    operation.setOperationId(id(verb, parts));
    operation.setTags(List.of(parts.get(1)));
    operation.setSummary(plain(operation.getSummary()));
    String description = plain(operation.getDescription());
    // Javadoc of one sentence is both.
    operation.setDescription(
        description == null || description.equals(operation.getSummary()) ? null : description);
    List<Parameter> parameters =
        operation.getParameters() == null ? List.of() : operation.getParameters();
    parameters.forEach(
        parameter -> {
          if (parameter.getDescription() == null) {
            words.find("parameter." + parameter.getName()).ifPresent(parameter::setDescription);
          }
          parameter.setDescription(plain(parameter.getDescription()));
        });
    ApiResponses responses = operation.getResponses();
    responses.keySet().removeIf(status -> !status.startsWith("2"));
    refusals(!parameters.isEmpty() || operation.getRequestBody() != null, path.contains("{"))
        .forEach(
            status ->
                responses.addApiResponse(
                    status, new ApiResponse().$ref("#/components/responses/Refused" + status)));
  }

  private static void describe(Schema<?> schema) {
    schema.setDescription(plain(schema.getDescription()));
    if (schema.getProperties() != null) {
      schema.getProperties().values().forEach(DocumentedOperations::describe);
    }
  }

  /** Javadoc in one line, without its HTML. */
  private static String plain(String javadoc) {
    return javadoc == null
        ? null
        : HtmlUtils.htmlUnescape(javadoc.replaceAll("</?code>", "`"))
            .replaceAll("\\s+", " ")
            .strip();
  }

  /** The words of an address, those of its variables too; the first is that of all. */
  private static List<String> parts(String path) {
    List<String> parts = new ArrayList<>();
    Matcher word = WORD.matcher(path);
    while (word.find()) {
      parts.add(word.group());
    }
    return parts;
  }

  /** Of the address, which is a contract, and not of the method behind it. */
  private static String id(HttpMethod verb, List<String> parts) {
    StringBuilder id = new StringBuilder(verb.name().toLowerCase(Locale.ROOT));
    parts.stream().skip(1).map(StringUtils::capitalize).forEach(id::append);
    return id.toString();
  }

  private static List<String> refusals(boolean isAsked, boolean isOfOneThing) {
    return REFUSALS.stream()
        .filter(status -> isAsked || !status.equals("400"))
        .filter(status -> isOfOneThing || !status.equals("404"))
        .toList();
  }

  private ApiResponse refusal(String status) {
    ApiResponse refusal = new ApiResponse().description(words.get("refused." + status));
    // Who is not logged in is told so by the header alone.
    return status.equals("401")
        ? refusal
        : refusal.content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType()
                        .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
  }

  private Schema<?> problem() {
    return new ObjectSchema()
        .description(words.get("problem"))
        .addProperty("type", new StringSchema().format("uri-reference"))
        .addProperty("title", new StringSchema().description(words.get("problem.title")))
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema().description(words.get("problem.detail")))
        .addProperty("instance", new StringSchema().format("uri-reference"));
  }
}
