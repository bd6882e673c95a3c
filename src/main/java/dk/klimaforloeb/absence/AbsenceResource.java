package dk.klimaforloeb.absence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Claimed tasks and covers as Tasklist asks for them, with its login and protection. */
@Path("plugin/" + AbsencePlugin.ID)
public class AbsenceResource extends AbstractTasklistPluginRootResource {

  private static final int MOST_BYTES = 20_000;

  @Context private ServletContext servletContext;

  /** Made by the webapp for each request. */
  public AbsenceResource() {
    super(AbsencePlugin.ID);
  }

  /** Who has a task. */
  @GET
  @Path("{engine}/task/{task}")
  public Response holder(@PathParam("task") String task) {
    return answer(() -> absences().holder(task));
  }

  /** Gives a task back, hands it on or takes it over. */
  @POST
  @Path("{engine}/task/{task}/{action}")
  public Response act(
      @PathParam("task") String task, @PathParam("action") String action, InputStream body) {
    return answer(
        () -> {
          absences().act(task, action, tree(body));
          return null;
        });
  }

  /** The covers of one's own groups. */
  @GET
  @Path("{engine}/covers")
  public Response covers() {
    return answer(() -> absences().covers());
  }

  /** Names a substitute. */
  @POST
  @Path("{engine}/covers")
  public Response name(InputStream body) {
    return answer(
        () -> {
          absences().name(tree(body));
          return null;
        });
  }

  /** Ends a cover. */
  @DELETE
  @Path("{engine}/covers/{id}")
  public Response end(@PathParam("id") String id) {
    return answer(
        () -> {
          absences().end(id);
          return null;
        });
  }

  private ApplicationContext program() {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
  }

  private Absences absences() {
    return program().getBean(Absences.class);
  }

  private JsonNode tree(InputStream body) {
    try {
      return program().getBean(ObjectMapper.class).readTree(body.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      throw new Refused(HttpStatus.BAD_REQUEST, new Texts("absence").get("absence.malformed"));
    }
  }

  private Response answer(Supplier<Object> action) {
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
          .entity(program().getBean(ObjectMapper.class).writeValueAsString(body))
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
