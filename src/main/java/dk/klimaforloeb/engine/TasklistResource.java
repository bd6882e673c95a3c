package dk.klimaforloeb.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * What Tasklist asks a plugin of ours, with its login and protection: JSON, which nobody keeps, and
 * refusals as sentences for people, which the scripts tell by their type.
 */
public abstract class TasklistResource extends AbstractTasklistPluginRootResource {

  private static final int MOST_BYTES = 20_000;

  @Context private ServletContext servletContext;

  /**
   * @param plugin id of the plugin
   */
  protected TasklistResource(String plugin) {
    super(plugin);
  }

  /** The program's only bean of a type: the webapp makes its resources itself. */
  protected <T> T bean(Class<T> type) {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
        .getBean(type);
  }

  /** What was sent; missing where it cannot be read. */
  protected JsonNode tree(InputStream body) {
    try {
      return bean(ObjectMapper.class).readTree(body.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  /** As {@link #answer}, without an answer. */
  protected Response done(Runnable action) {
    return answer(
        () -> {
          action.run();
          return null;
        });
  }

  /** The answer as JSON; 204 where it is null. */
  protected Response answer(Supplier<Object> action) {
    try {
      Object answer = action.get();
      return answer == null
          ? Response.noContent().build()
          : json(Response.Status.OK.getStatusCode(), answer);
    } catch (Refused refusal) {
      return json(
          refusal.status().value(), Map.of("type", "Refused", "message", refusal.getMessage()));
    }
  }

  private Response json(int status, Object body) {
    try {
      return Response.status(status)
          .type(MediaType.APPLICATION_JSON_TYPE)
          .header("Cache-Control", "no-store")
          .entity(bean(ObjectMapper.class).writeValueAsString(body))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
