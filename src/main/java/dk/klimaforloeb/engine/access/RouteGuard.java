package dk.klimaforloeb.engine.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Supplier<Boolean> REFUSED = () -> false;

  private final IdentityService identityService;
  private final TaskService taskService;
  private final AsEngine asEngine;
  private final Texts texts = new Texts("engine");

  RouteGuard(IdentityService identityService, TaskService taskService, AsEngine asEngine) {
    this.identityService = identityService;
    this.taskService = taskService;
    this.asEngine = asEngine;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/admin/setup")) {
      refuse(response, "engine.route.closed");
      return;
    }
    Optional<EngineRoute> route = EngineRoute.of(request);
    if (route.isEmpty()) {
      chain.doFilter(request, response);
    } else if (route.get().reads() && OpenRoutes.isOpen(route.get())) {
      read(route.get(), request, response, chain);
    } else if (!OpenRoutes.isOpen(route.get())) {
      refuse(response, "engine.route.closed");
    } else {
      act(route.get(), new BufferedBody(request), response, chain);
    }
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
      EngineRoute route, BufferedBody request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> task = route.taskId();
    JsonNode body = body(request);
    if (task.isPresent() && isGone(task.get())) {
      Refusal.send(response, HttpServletResponse.SC_NOT_FOUND, texts.get("engine.task.gone"));
    } else if (givesTaskAway(route) && !isCandidate(body, task.orElseThrow())) {
      refuse(response, "engine.task.assign-outside-group");
    } else if (route.isStart() && !isBareStart(body)) {
      Refusal.send(
          response, HttpServletResponse.SC_BAD_REQUEST, texts.get("engine.start.no-variables"));
    } else if (request.bytes().length > 0 && !isReadable(body)) {
      Refusal.send(
          response, HttpServletResponse.SC_BAD_REQUEST, texts.get("engine.task.no-values"));
    } else {
      pass(route, request, response, chain);
    }
  }

  private void refuse(HttpServletResponse response, String textKey) throws IOException {
    Refusal.send(response, HttpServletResponse.SC_FORBIDDEN, texts.get(textKey));
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
