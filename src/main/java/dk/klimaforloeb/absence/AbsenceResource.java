package dk.klimaforloeb.absence;

import dk.klimaforloeb.engine.TasklistResource;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Claimed tasks and covers as Tasklist asks for them. */
@Path("plugin/" + AbsencePlugin.ID)
public class AbsenceResource extends TasklistResource {

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
    return done(() -> absences().act(task, action, tree(body)));
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
    return done(() -> absences().name(tree(body)));
  }

  /** Ends a cover. */
  @DELETE
  @Path("{engine}/covers/{id}")
  public Response end(@PathParam("id") String id) {
    return done(() -> absences().end(id));
  }

  private Absences absences() {
    return bean(Absences.class);
  }
}
