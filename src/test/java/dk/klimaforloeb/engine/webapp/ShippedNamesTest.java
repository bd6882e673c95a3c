package dk.klimaforloeb.engine.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.spring.boot.starter.property.WebappProperty;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What our scripts call by name is in the web applications that are shipped: with a name that is
 * not, a page stays empty, and only a browser would tell.
 */
class ShippedNamesTest {

  private static final String APPS = "classpath*:" + new WebappProperty().getWebjarClasspath();

  /** What Tasklist brings as a plugin of its own, such as its cards. */
  private static final String OWN_PLUGIN = "classpath*:META-INF/resources/plugin/tasklist/app/*.js";

  private static final Pattern NAME =
      Pattern.compile("export const \\w+ = '([^']+?)(?:Directive)?';");

  @Test
  void theShippedWebappsKnowTheNamesThatOurScriptsUse() throws IOException {
    String shipped =
        String.join("\n", texts(APPS + "/app/tasklist/*.js", APPS + "/lib/*.js", OWN_PLUGIN));
    List<String> names =
        texts(APPS + "/app/tasklist/scripts/shipped.js").stream()
            .flatMap(text -> NAME.matcher(text).results())
            .map(match -> match.group(1))
            .toList();

    assertThat(names).hasSizeGreaterThan(6);
    assertThat(names).allSatisfy(name -> assertThat(shipped.contains(name)).as(name).isTrue());
  }

  private static List<String> texts(String... patterns) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String pattern : patterns) {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        texts.add(file.getContentAsString(StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
