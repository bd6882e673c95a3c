package dk.klimaforloeb.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The Danish templates {@code mail/<capability>/<kind>.da.html}, {@code .da.txt} and {@code
 * .da.subject.txt}, and the frame around the HTML of them all, {@code mail/frame.da.html}. A name
 * that the data lacks is an error, a value that is null is left out.
 */
@Component
class Templates {

  private static final String FOLDER = "/mail/";

  private final Mustache.Compiler html;
  private final Mustache.Compiler plain;
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  @Autowired
  Templates() {
    this(Mustache.compiler());
  }

  /**
   * @param base how strict it is
   */
  Templates(Mustache.Compiler base) {
    html =
        base.escapeHTML(true)
            .emptyStringIsFalse(true)
            .withLoader(frame -> new StringReader(source(frame + ".da.html")));
    plain = html.escapeHTML(false);
  }

  MailBody body(MailType type, Map<String, Object> data) {
    return new MailBody(
        subject(type, data),
        template(type, ".da.txt", plain).execute(data),
        template(type, ".da.html", html).execute(data));
  }

  /** One line, whatever the data holds: a line break would begin another header. */
  String subject(MailType type, Map<String, Object> data) {
    return template(type, ".da.subject.txt", plain)
        .execute(data)
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .strip();
  }

  private Template template(MailType type, String ending, Mustache.Compiler compiler) {
    return compiled.computeIfAbsent(
        type.templates() + ending, name -> compiler.compile(source(name)));
  }

  private static String source(String file) {
    try (InputStream in = Templates.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("no template " + FOLDER + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
