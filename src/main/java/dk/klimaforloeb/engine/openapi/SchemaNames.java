package dk.klimaforloeb.engine.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names a nested type by those around it too: many classes have a {@code View} of their own, and
 * under one name the document would describe only one of them.
 */
final class SchemaNames extends TypeNameResolver {

  private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

  @Override
  protected String nameForClass(Class<?> type, Set<Options> options) {
    StringBuilder name = new StringBuilder();
    for (Class<?> part = type; part != null; part = part.getDeclaringClass()) {
      name.insert(0, part.getSimpleName());
    }
    return taken(name.toString(), type);
  }

  private String taken(String name, Class<?> type) {
    Class<?> other = named.putIfAbsent(name, type);
    if (other != null && other != type) {
      throw new IllegalStateException(name + " is both " + other + " and " + type);
    }
    return name;
  }
}
