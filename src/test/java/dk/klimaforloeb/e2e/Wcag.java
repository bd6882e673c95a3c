package dk.klimaforloeb.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a page has against WCAG 2.1 A and AA, as far as axe-core can tell. */
final class Wcag {

  private static final String RUN =
      """
      (async () => {
        const found = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
        });
        return found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.target));
      })()
      """;

  private Wcag() {}

  /** Each with the rule and where it is broken. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    // Evaluated by the browser itself, so that the page's own policy for scripts stays as it is.
    page.evaluate(script());
    return (List<String>) page.evaluate(RUN);
  }

  private static String script() {
    try (InputStream in = Wcag.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
