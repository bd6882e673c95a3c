package dk.klimaforloeb.casefile;

import dk.klimaforloeb.engine.TasklistResource;
import dk.klimaforloeb.engine.cases.CaseKey;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Notes as Tasklist writes them. */
@Path("plugin/" + CaseFilePlugin.ID)
public class CaseFileResource extends TasklistResource {

  private static final String NOTES = "{engine}/case/{agreement}/{municipality}/{round}/notes";

  /** Made by the webapp for each request. */
  public CaseFileResource() {
    super(CaseFilePlugin.ID);
  }

  /** Writes a note: {@code text}, and {@code task} on which it is written. */
  @POST
  @Path(NOTES)
  public Response write(
      @PathParam("agreement") String agreement,
      @PathParam("municipality") String municipality,
      @PathParam("round") String round,
      InputStream body) {
    return done(() -> notes().write(CaseKey.of(agreement, municipality, round), tree(body)));
  }

  /** Takes an own note back. */
  @DELETE
  @Path(NOTES + "/{number}")
  public Response withdraw(
      @PathParam("agreement") String agreement,
      @PathParam("municipality") String municipality,
      @PathParam("round") String round,
      @PathParam("number") String number) {
    return done(() -> notes().withdraw(CaseKey.of(agreement, municipality, round), number));
  }

  private CaseNotes notes() {
    return bean(CaseNotes.class);
  }
}
