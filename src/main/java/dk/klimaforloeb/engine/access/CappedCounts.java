package dk.klimaforloeb.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts of tasks that go no further than anybody reads or leafs. With each page of a list Tasklist
 * asks how many tasks there are in all, only to offer the pages after it. Whoever else counts is
 * told the number.
 */
@Component
public class CappedCounts extends OncePerRequestFilter {

  /** The largest count; it means as many or more. */
  public static final int MOST = 1_001;

  private static final Pattern LIST =
      Pattern.compile("/api/engine/engine/[^/]+/filter/[^/]+/list$");

  private static final ThreadLocal<Boolean> HOLDS = ThreadLocal.withInitial(() -> false);

  /** Whether what is counted now is counted for a list's pages. */
  public static boolean hold() {
    return HOLDS.get();
  }

  /** Counts no further than {@link #MOST} meanwhile. */
  public static long call(LongSupplier count) {
    HOLDS.set(true);
    try {
      return count.getAsLong();
    } finally {
      HOLDS.remove();
    }
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!LIST.matcher(request.getRequestURI()).find()) {
      chain.doFilter(request, response);
      return;
    }
    HOLDS.set(true);
    try {
      chain.doFilter(request, response);
    } finally {
      HOLDS.remove();
    }
  }
}
