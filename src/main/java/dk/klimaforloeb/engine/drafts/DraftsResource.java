package dk.klimaforloeb.engine.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The own drafts as Tasklist asks for them, with its login and its protection against forgery. */
@Path("plugin/" + DraftsPlugin.ID)
public class DraftsResource extends AbstractTasklistPluginRootResource {

  private static final String TASK = "{engine}/task/{task}";

  @Context private ServletContext servletContext;

  /** Made by the webapp for each request. */
  public DraftsResource() {
    super(DraftsPlugin.ID);
  }

  /** The own drafts whose task is no longer one's own to hand in. */
  @GET
  @Path("{engine}/kept")
  public Response kept() {
    return answer(() -> drafts().kept());
  }

  /**
   * The own draft of a task; 204 where there is none.
   *
   * @param person whom the page takes for the one who is logged in: another window of the browser
   *     may have changed that, and then the answer is 401
   */
  @GET
  @Path(TASK)
  public Response own(@PathParam("task") String task, @QueryParam("person") String person) {
    return answerTo(person, () -> drafts().own(task).orElse(null));
  }

  /** Keeps what was typed into the form of a task; the person as above. */
  @PUT
  @Path(TASK)
  public Response save(
      @PathParam("task") String task, @QueryParam("person") String person, InputStream body)
      throws IOException {
    byte[] bytes = body(body);
    return answerTo(person, () -> drafts().save(task, bytes));
  }

  /** Throws the own draft of a task away; the person as above. */
  @DELETE
  @Path(TASK)
  public Response discard(@PathParam("task") String task, @QueryParam("person") String person) {
    return answerTo(
        person,
        () -> {
          drafts().discard(task);
          return null;
        });
  }

  /** Not more than is needed to see that it is too much. */
  static byte[] body(InputStream body) throws IOException {
    return body.readNBytes(DraftContent.MOST_BYTES + 1);
  }

  private Drafts drafts() {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
        .getBean(Drafts.class);
  }

  private Response answerTo(String person, Supplier<JsonNode> action) {
    boolean isAnother = person != null && !person.equals(drafts().whoAsks());
    return isAnother ? Response.status(Response.Status.UNAUTHORIZED).build() : answer(action);
  }

  private static Response answer(Supplier<JsonNode> action) {
    try {
      JsonNode answer = action.get();
      return answer == null
          ? Response.noContent().build()
          : json(Response.Status.OK.getStatusCode(), answer);
    } catch (DraftRefused refusal) {
      JsonNode error =
          JsonNodeFactory.instance
              .objectNode()
              .put("type", "Refused")
              .put("message", refusal.getMessage());
      return json(refusal.status().value(), error);
    }
  }

  private static Response json(int status, JsonNode body) {
    return Response.status(status)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .entity(DraftContent.write(body))
        .build();
  }
}
