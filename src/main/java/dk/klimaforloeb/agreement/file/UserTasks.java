package dk.klimaforloeb.agreement.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The user tasks of the program, found before an engine exists: each shows the form of its name,
 * and there is no other form.
 */
final class UserTasks {

  private static final String FORMS = "classpath*:forms/**/*.form";

  private UserTasks() {}

  /** Their keys, for example {@code hold-kickoff}, in the order of the alphabet. */
  static Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    try {
      for (Resource form : new PathMatchingResourcePatternResolver().getResources(FORMS)) {
        String name = String.valueOf(form.getFilename());
        keys.add(name.substring(0, name.lastIndexOf('.')));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
