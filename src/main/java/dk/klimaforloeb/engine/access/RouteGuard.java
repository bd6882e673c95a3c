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
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
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

  private static final Supplier<Boolean> REFUSED = () -> false;

  private final IdentityService identityService;
  private final TaskService taskService;
  private final AsEngine asEngine;
  private final Callers callers;
  private final OpenRoutes engine = new OpenRoutes("engine-routes");
  private final OpenRoutes webapps = new OpenRoutes("webapp-routes");
  private final BodyShapes shapes = new BodyShapes();
  private final Texts texts = new Texts("engine");

  RouteGuard(
      IdentityService identityService,
      TaskService taskService,
      AsEngine asEngine,
      Audiences audiences) {
    this.identityService = identityService;
    this.taskService = taskService;
    this.asEngine = asEngine;
    this.callers = new Callers(identityService, asEngine, audiences);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<EngineRoute> asked = EngineRoute.of(request);
    if (asked.isEmpty()) {
      refuse(response, SC_BAD_REQUEST, "engine.route.unreadable");
      return;
    }
    EngineRoute route = asked.get();
    Optional<Caller> person = callers.of(request);
    Caller caller = person.orElse(Caller.NOBODY);
    Optional<OpenRoute> open = (route.isOfEngine() ? engine : webapps).find(route, caller, request);
    if (open.isEmpty()) {
      refuse(
          response,
          person.isPresent() ? SC_FORBIDDEN : SC_UNAUTHORIZED,
          person.isPresent() ? "engine.route.closed" : "engine.route.login");
    } else if (namesExpression(request)) {
      refuse(response, SC_BAD_REQUEST, "engine.route.no-expressions");
    } else if (!route.isOfEngine()) {
      chain.doFilter(request, response);
    } else if (route.reads()) {
      read(route, request, response, chain);
    } else {
      act(route, open.get(), new BufferedBody(request), response, chain);
    }
  }

  private static boolean namesExpression(HttpServletRequest request) {
    return Collections.list(request.getParameterNames()).stream()
        .anyMatch(BodyShapes::isExpression);
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
        () -> task.isPresent() && isGone(task.get()),
        route.path().startsWith("/task/") ? "engine.task.gone" : "engine.thing.gone",
        texts);
  }

  private void act(
      EngineRoute route,
      OpenRoute open,
      BufferedBody request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    Optional<String> task = route.taskId();
    JsonNode body = body(request);
    Optional<String> unknown = shapes.unknownKey(open, body);
    if (unknown.isPresent()) {
      refuse(response, SC_BAD_REQUEST, "engine.route.unknown-key", unknown.get());
    } else if (task.isPresent() && isGone(task.get())) {
      refuse(response, SC_NOT_FOUND, "engine.task.gone");
    } else if (givesTaskAway(route) && !isCandidate(body, task.orElseThrow())) {
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

  /** Looks with the engine's eyes: what the person may not see is for the engine to refuse. */
  private boolean isGone(String task) {
    return asEngine.call(() -> taskService.createTaskQuery().taskId(task).count() == 0);
  }

  private boolean isCandidate(JsonNode body, String task) {
    String user = body.path("userId").asText(null);
    return asEngine.call(user == null ? REFUSED : () -> isMemberOfCandidateGroup(user, task));
  }

  private boolean isMemberOfCandidateGroup(String user, String task) {
    return taskService.getIdentityLinksForTask(task).stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .anyMatch(
            group ->
                identityService.createUserQuery().userId(user).memberOfGroup(group).count() > 0);
  }
}
