package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.ListedIds;
import dk.klimaforloeb.engine.TasklistResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The dates of tasks as Tasklist asks for them. */
@Path("plugin/" + DeadlinesPlugin.ID)
public class DeadlinesResource extends TasklistResource {

  /** Made by the webapp for each request. */
  public DeadlinesResource() {
    super(DeadlinesPlugin.ID);
  }

  /** The dates of tasks in words. */
  @GET
  @Path("{engine}/tasks")
  public Response of(@QueryParam("ids") String ids) {
    return answer(() -> bean(TaskDates.class).of(ListedIds.of(ids)));
  }
}
