package dk.klimaforloeb.engine.pages;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dk.klimaforloeb.engine.Webapps;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The Danish templates {@code pages/<capability>/<page>.da.html}, in the frame {@code
 * pages/frame.da.html}. All values are escaped; a name that the data lacks is an error, a section
 * of a value that is null, empty or zero is left out.
 */
@Component
public class Pages {

  private static final String FOLDER = "/pages/";
  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Mustache.Compiler compiler =
      Mustache.compiler()
          .escapeHTML(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(name -> new StringReader(source(name)));
  private final Map<String, Template> templates = new ConcurrentHashMap<>();
  private final AuthenticationTrustResolver logins = new AuthenticationTrustResolverImpl();
  private final Webapps webapps;
  private final ObjectProvider<MenuPage> menu;

  Pages(Webapps webapps, ObjectProvider<MenuPage> menu) {
    this.webapps = webapps;
    this.menu = menu;
  }

  /**
   * A page for whom it was made, which nobody keeps.
   *
   * @param page the template, for example {@code casefile/case}
   * @param view what it shows: a record or a map
   */
  public ResponseEntity<String> answer(HttpStatus status, String page, Object view) {
    return answer(status, html(page, view));
  }

  /**
   * A part of a page without the frame, for scripts that put it into another page.
   *
   * @param part the template, which the page itself takes in too
   * @param view whose names the template has
   */
  public ResponseEntity<String> part(HttpStatus status, String part, Object view) {
    return answer(status, template(part).execute(view));
  }

  private static ResponseEntity<String> answer(HttpStatus status, String html) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .body(html);
  }

  /** As {@link #answer}, only the text. */
  public String html(String page, Object view) {
    return template(page)
        .execute(
            Map.of(
                "view", view,
                "menu", menuOn(page),
                "tasklist", webapps.tasklist(),
                "webapps", webapps.path()));
  }

  private Template template(String name) {
    return templates.computeIfAbsent(name, any -> compiler.compile(source(name)));
  }

  /** Nothing for who is not logged in: Spring's stand-in for nobody is no person. */
  private List<Link> menuOn(String page) {
    return logins.isAuthenticated(SecurityContextHolder.getContext().getAuthentication())
        ? menu.orderedStream()
            .map(MenuPage::menuItem)
            .filter(MenuItem::isOpen)
            .map(item -> new Link(item.path(), item.name(), item.page().equals(page)))
            .toList()
        : List.of();
  }

  private record Link(String path, String name, boolean isHere) {}

  private static String source(String name) {
    String file = FOLDER + name + ".da.html";
    try (InputStream in = Pages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no template " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
