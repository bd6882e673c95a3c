package dk.klimaforloeb.engine.access;

import dk.klimaforloeb.engine.HeldBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A request to a guarded route, whose body the guard looks at first. */
final class BufferedBody extends HeldBody {

  /** No form of ours comes near it; more is cut off and then is no JSON. */
  private static final int MOST_BYTES = 2_000_000;

  BufferedBody(HttpServletRequest request) throws IOException {
    super(request, request.getInputStream().readNBytes(MOST_BYTES));
  }
}
