package dk.klimaforloeb.engine.access;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;
import static jakarta.servlet.http.HttpServletResponse.SC_NOT_FOUND;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before the engine's REST interface, at all its doors: closed routes end here, and so do
 * bodies that would do more than the route is open for.
 */
class RouteGuard extends OncePerRequestFilter {

  /** Strict: of two equal keys we would look at one, and the engine perhaps at the other. */
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final EngineDoors doors;
  private final Callers callers;
  private final TaskGate tasks;
  private final OpenRoutes engine = new OpenRoutes("engine-routes");
  private final OpenRoutes webapps = new OpenRoutes("webapp-routes");
  private final BodyShapes shapes = new BodyShapes();
  private final Texts texts = new Texts("engine");

  RouteGuard(
      EngineDoors doors,
      IdentityService identityService,
      TaskService taskService,
      WithoutPerson withoutPerson,
      Audiences audiences) {
    this.doors = doors;
    this.tasks = new TaskGate(identityService, taskService, withoutPerson);
    this.callers = new Callers(identityService, withoutPerson, audiences);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<EngineRoute> asked = doors.route(request);
    if (asked.isEmpty()) {
      refuse(response, SC_BAD_REQUEST, "engine.route.unreadable");
      return;
    }
    EngineRoute route = asked.get();
    BufferedBody sent = mayHaveJson(route, request) ? new BufferedBody(request) : null;
    JsonNode body = sent == null ? JSON.missingNode() : body(sent);
    Caller caller = callers.of(request).orElse(Caller.NOBODY);
    Optional<OpenRoute> open =
        (route.isOfEngine() ? engine : webapps)
            .find(route, caller, name -> values(name, request, body));
    if (open.isEmpty() && caller == Caller.NOBODY) {
      refuse(response, SC_UNAUTHORIZED, "engine.route.login");
    } else if (open.isEmpty()) {
      refuse(response, SC_FORBIDDEN, "engine.route.closed");
    } else if (names(request, BodyShapes::isExpression)
        || BodyShapes.expression(body).isPresent()) {
      refuse(response, SC_BAD_REQUEST, "engine.route.no-expressions");
    } else if (route.isOfEngine() && names(request, BodyShapes::isOfCmmn)) {
      refuse(response, SC_BAD_REQUEST, "engine.route.no-cmmn");
    } else if (!route.isOfEngine()) {
      chain.doFilter(sent == null ? request : sent, response);
    } else if (sent != null) {
      act(new Act(route, open.get(), caller, body), sent, response, chain);
    } else {
      read(route, request, response, chain);
    }
  }

  /** The login of the webapps sends fields, not JSON, and reads them as parameters. */
  private static boolean mayHaveJson(EngineRoute route, HttpServletRequest request) {
    String type = request.getContentType();
    boolean isFields = type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    return !route.reads() && (route.isOfEngine() || !isFields);
  }

  private static List<String> values(String name, HttpServletRequest request, JsonNode body) {
    List<String> values = new ArrayList<>();
    if (request.getParameterValues(name) != null) {
      values.addAll(List.of(request.getParameterValues(name)));
    }
    if (body.hasNonNull(name)) {
      values.add(body.path(name).asText());
    }
    return values;
  }

  private static boolean names(HttpServletRequest request, Predicate<String> kind) {
    return Collections.list(request.getParameterNames()).stream().anyMatch(kind);
  }

  private static boolean isUnbounded(HttpServletRequest request) {
    return request.getParameter(BoundedQuery.MOST_RESULTS) == null;
  }

  private void read(
      EngineRoute route,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    if (route.isList()) {
      chain.doFilter(isUnbounded(request) ? new BoundedQuery(request) : request, response);
    } else {
      pass(route, request, response, chain);
    }
  }

  private void pass(
      EngineRoute route,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    EngineAnswer answer = new EngineAnswer(response);
    chain.doFilter(request, answer);
    Optional<String> task = route.taskId();
    answer.deliver(
        () -> task.isPresent() && tasks.isGone(task.get()),
        route.path().startsWith("/task/") ? "engine.task.gone" : "engine.thing.gone",
        texts);
  }

  private void act(Act act, BufferedBody request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    EngineRoute route = act.route();
    JsonNode body = act.body();
    Optional<String> task = route.taskId();
    Optional<String> unknown = shapes.unknownKey(act.open(), body);
    if (unknown.isPresent()) {
      refuse(response, SC_BAD_REQUEST, "engine.route.unknown-key", unknown.get());
    } else if (route.changedId().filter(id -> !id.equals(body.path("id").asText())).isPresent()) {
      // The engine would take the body's id for the path's.
      refuse(response, SC_BAD_REQUEST, "engine.route.other-id", route.changedId().get());
    } else if (task.isPresent() && tasks.isGoneFor(act.caller(), task.get())) {
      refuse(response, SC_NOT_FOUND, "engine.task.gone");
    } else if (givesTaskAway(route)
        && !tasks.isCandidate(body.path("userId").asText(null), task.orElseThrow())) {
      refuse(response, SC_FORBIDDEN, "engine.task.assign-outside-group");
    } else if (route.isStart() && !isBareStart(body)) {
      refuse(response, SC_BAD_REQUEST, "engine.start.no-variables");
    } else if (request.bytes().length > 0 && !isReadable(body)) {
      refuse(response, SC_BAD_REQUEST, "engine.task.no-values");
    } else {
      pass(route, request, response, chain);
    }
  }

  private void refuse(HttpServletResponse response, int status, String textKey, Object... args)
      throws IOException {
    Refusal.send(response, status, texts.get(textKey, args));
  }

  private static JsonNode body(BufferedBody request) {
    try {
      return JSON.readTree(request.bytes());
    } catch (IOException e) {
      // What is no JSON names nobody and is no bare start either.
      return JSON.missingNode();
    }
  }

  /** Claiming and handing over alike: whoever gets the task must be of the group it lies with. */
  private static boolean givesTaskAway(EngineRoute route) {
    return route.isTaskAction("claim") || route.isTaskAction("assignee");
  }

  private static boolean isBareStart(JsonNode body) {
    boolean hasOnlyOpenKeys = body.isObject();
    for (String key : (Iterable<String>) body::fieldNames) {
      JsonNode value = body.path(key);
      boolean isEmpty =
          value.isNull()
              || value.isTextual() && value.asText().isEmpty()
              || value.isContainerNode() && value.isEmpty();
      hasOnlyOpenKeys &= isEmpty || key.equals("withVariablesInReturn") && !value.asBoolean();
    }
    return hasOnlyOpenKeys;
  }

  /** What the engine cannot read it would call its own fault, or answer in English. */
  private static boolean isReadable(JsonNode body) {
    JsonNode variables = body.path("variables");
    boolean isEachAnObject =
        variables.isObject() || variables.isNull() || variables.isMissingNode();
    for (JsonNode variable : variables) {
      isEachAnObject &= variable.isObject();
    }
    return body.isObject() && isEachAnObject;
  }

  /** What somebody wants to do by an open route. */
  private record Act(EngineRoute route, OpenRoute open, Caller caller, JsonNode body) {}
}
