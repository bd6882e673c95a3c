package dk.klimaforloeb.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Lists of tasks as Tasklist asks about them, with its login and protection. */
@Path("plugin/" + WorklistPlugin.ID)
public class WorklistResource extends AbstractTasklistPluginRootResource {

  @Context private ServletContext servletContext;

  /** Made by the webapp for each request. */
  public WorklistResource() {
    super(WorklistPlugin.ID);
  }

  /** How many tasks each filter has. */
  @GET
  @Path("{engine}/filters")
  public Response filters() {
    return answer(Worklist::filters);
  }

  /** What sets tasks apart. */
  @GET
  @Path("{engine}/cards")
  public Response cards(@QueryParam("ids") String ids) {
    return answer(worklist -> worklist.cards(ids));
  }

  /** The engine's question for what somebody looks for. */
  @GET
  @Path("{engine}/search")
  public Response search(
      @QueryParam("words") String words,
      @QueryParam("field") String field,
      @QueryParam("due") String due) {
    return answer(worklist -> worklist.search(words, field, due));
  }

  /** What comes after a task that was handed in. */
  @GET
  @Path("{engine}/after/{task}")
  public Response after(@PathParam("task") String task) {
    return answer(worklist -> worklist.after(task));
  }

  private Response answer(Function<Worklist, Object> question) {
    ApplicationContext program =
        WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
    Object answer = question.apply(program.getBean(Worklist.class));
    try {
      return Response.ok(program.getBean(ObjectMapper.class).writeValueAsString(answer))
          .type(MediaType.APPLICATION_JSON_TYPE)
          .header("Cache-Control", "no-store")
          .build();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
