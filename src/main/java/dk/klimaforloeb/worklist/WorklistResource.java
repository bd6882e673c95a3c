package dk.klimaforloeb.worklist;

import dk.klimaforloeb.engine.TasklistResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Lists of tasks as Tasklist asks about them. */
@Path("plugin/" + WorklistPlugin.ID)
public class WorklistResource extends TasklistResource {

  /** Made by the webapp for each request. */
  public WorklistResource() {
    super(WorklistPlugin.ID);
  }

  /** How many tasks each filter has. */
  @GET
  @Path("{engine}/filters")
  public Response filters() {
    return answer(() -> worklist().filters());
  }

  /** What sets tasks apart. */
  @GET
  @Path("{engine}/cards")
  public Response cards(@QueryParam("ids") String ids) {
    return answer(() -> worklist().cards(ids));
  }

  /** The engine's question for what somebody looks for. */
  @GET
  @Path("{engine}/search")
  public Response search(
      @QueryParam("words") String words,
      @QueryParam("field") String field,
      @QueryParam("due") String due) {
    return answer(() -> worklist().search(words, field, due));
  }

  /** What comes after a task that was handed in. */
  @GET
  @Path("{engine}/after/{task}")
  public Response after(@PathParam("task") String task) {
    return answer(() -> worklist().after(task));
  }

  /** Takes several tasks: {@code ids}. */
  @POST
  @Path("{engine}/claim")
  public Response claim(InputStream body) {
    return answer(() -> worklist().claim(tree(body)));
  }

  private Worklist worklist() {
    return bean(Worklist.class);
  }
}
