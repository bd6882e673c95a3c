package dk.klimaforloeb.engine.front;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.server.ExtendedUriInfo;
import org.glassfish.jersey.uri.UriTemplate;

/**
 * Answers for the engine's REST interface and the webapps' own, in their shape, instead of
 * Camunda's mappers. Found by every JAX-RS application of the program, as {@code META-INF/services}
 * names it.
 */
public final class FaultMappers implements Feature {

  /** Before Camunda's, which have the usual priority of users. */
  private static final int FIRST = 1;

  private static final List<Class<?>> MAPPERS =
      List.of(
          OfAnything.class, OfEngine.class, OfRest.class, OfJsonMapping.class, OfJsonParsing.class);

  /** For the service loader. */
  public FaultMappers() {
    // Nothing to prepare.
  }

  @Override
  public boolean configure(FeatureContext context) {
    MAPPERS.forEach(mapper -> context.register(mapper, FIRST));
    return true;
  }

  /** A type's own mapper is nearer than one for all, so each type of Camunda's has one of ours. */
  abstract static class Base<T extends Throwable> implements ExceptionMapper<T> {

    private final Faults faults = new Faults();
    private final FaultLog log = new FaultLog();

    @Context private ExtendedUriInfo address;
    @Context private Request request;

    @Override
    public Response toResponse(T thrown) {
      Fault fault = log.note(faults.of(thrown), thrown, place());
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("type", thrown.getClass().getSimpleName());
      body.put("message", fault.text());
      body.put("code", ExceptionHandlerHelper.getInstance().fromException(thrown).getCode());
      Response.ResponseBuilder response =
          Response.status(fault.status()).entity(body).type(MediaType.APPLICATION_JSON_TYPE);
      return fault.status() == Fault.UNAVAILABLE
          ? response.header("Retry-After", FrontDoor.RETRY_SECONDS).build()
          : response.build();
    }

    /** Method and template: an address itself may hold the id of a person. */
    private String place() {
      StringBuilder place = new StringBuilder(request.getMethod()).append(' ');
      List<UriTemplate> templates = address.getMatchedTemplates();
      for (int i = templates.size() - 1; i >= 0; i--) {
        place.append(templates.get(i).getTemplate());
      }
      return place.toString().replaceAll("/+", "/");
    }
  }

  /** Whatever has no nearer mapper. */
  @Priority(FIRST)
  public static final class OfAnything extends Base<Throwable> {}

  /** What the engine throws. */
  @Priority(FIRST)
  public static final class OfEngine extends Base<ProcessEngineException> {}

  /** What the REST interface throws. */
  @Priority(FIRST)
  public static final class OfRest extends Base<RestException> {}

  /** JSON of another shape than the interface knows. */
  @Priority(FIRST)
  public static final class OfJsonMapping extends Base<JsonMappingException> {}

  /** What is no JSON. */
  @Priority(FIRST)
  public static final class OfJsonParsing extends Base<JsonParseException> {}
}
