package dk.klimaforloeb.allocation;

import dk.klimaforloeb.agreement.CouncilWords;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Calls the council in the texts of a task's form what the municipality calls it. Only the form is
 * changed, which is the program's own; never what somebody typed.
 */
@Component
class CouncilForms extends OncePerRequestFilter {

  private static final Pattern FORM = Pattern.compile(".*/task/([\\w-]+)/deployed-form");

  private final CouncilWords words;
  private final TaskService taskService;

  CouncilForms(CouncilWords words, TaskService taskService) {
    this.words = words;
    this.taskService = taskService;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !FORM.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper form = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, form);
    Optional<String> municipality = municipality(request, form.getStatus());
    if (municipality.isPresent()) {
      String text = new String(form.getContentAsByteArray(), StandardCharsets.UTF_8);
      form.resetBuffer();
      form.getOutputStream()
          .write(words.in(text, municipality.get()).getBytes(StandardCharsets.UTF_8));
    }
    form.copyBodyToResponse();
  }

  /** Of a form that was answered, if its municipality has a word of its own. */
  private Optional<String> municipality(HttpServletRequest request, int status) {
    Matcher path = FORM.matcher(request.getRequestURI());
    if (status != HttpServletResponse.SC_OK || !path.matches()) {
      return Optional.empty();
    }
    return Optional.ofNullable(taskService.createTaskQuery().taskId(path.group(1)).singleResult())
        .map(Task::getTenantId)
        .filter(code -> words.council(code).isPresent());
  }
}
