package dk.klimaforloeb.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.ListedIds;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.context.ApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The dates of tasks as Tasklist asks for them, with its login and protection. */
@Path("plugin/" + DeadlinesPlugin.ID)
public class DeadlinesResource extends AbstractTasklistPluginRootResource {

  @Context private ServletContext servletContext;

  /** Made by the webapp for each request. */
  public DeadlinesResource() {
    super(DeadlinesPlugin.ID);
  }

  /** The dates of tasks in words. */
  @GET
  @Path("{engine}/tasks")
  public Response of(@QueryParam("ids") String ids) throws JsonProcessingException {
    ApplicationContext program =
        WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
    Object dates = program.getBean(TaskDates.class).of(ListedIds.of(ids));
    return Response.ok(program.getBean(ObjectMapper.class).writeValueAsString(dates))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .build();
  }
}
