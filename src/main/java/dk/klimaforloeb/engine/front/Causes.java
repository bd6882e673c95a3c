package dk.klimaforloeb.engine.front;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An exception with everything that it was caused by, from the outside in. */
final class Causes {

  private final List<Throwable> chain = new ArrayList<>();

  Causes(Throwable outermost) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Throwable t = outermost; t != null && seen.add(t); t = t.getCause()) {
      chain.add(t);
    }
  }

  <T extends Throwable> Optional<T> find(Class<T> type) {
    return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  boolean has(Class<? extends Throwable> type) {
    return find(type).isPresent();
  }

  /** Whether a cause's class has this simple name; for those that only a driver brings. */
  boolean hasNamed(String simpleName) {
    return chain.stream().anyMatch(t -> t.getClass().getSimpleName().equals(simpleName));
  }

  /** The innermost state that a database gave, or nothing. */
  String sqlState() {
    String state = "";
    for (Throwable t : chain) {
      if (t instanceof SQLException sql && sql.getSQLState() != null) {
        state = sql.getSQLState();
      }
    }
    return state;
  }

  Throwable root() {
    return chain.get(chain.size() - 1);
  }

  /** Names of the exceptions and where the innermost came from; nothing that anybody typed. */
  String names() {
    StringBuilder names = new StringBuilder();
    for (Throwable t : chain) {
      names.append(names.isEmpty() ? "" : " < ").append(t.getClass().getSimpleName());
    }
    if (!sqlState().isEmpty()) {
      names.append(' ').append(sqlState());
    }
    StackTraceElement[] trace = root().getStackTrace();
    return trace.length == 0 ? names.toString() : names + " (" + place(trace) + ")";
  }

  /** The innermost place that is not Java's own. */
  private static String place(StackTraceElement... trace) {
    for (StackTraceElement frame : trace) {
      if (!frame.getClassName().startsWith("java.")) {
        return simpleName(frame) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
      }
    }
    return simpleName(trace[0]);
  }

  private static String simpleName(StackTraceElement frame) {
    return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
  }
}
