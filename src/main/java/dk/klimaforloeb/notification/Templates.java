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
 * The Danish templates {@code mail/<capability>/<kind>.da.txt}, whose first line is the subject and
 * whose second is empty, and {@code .da.html}, with the frame around the HTML of them all, {@code
 * mail/frame.da.html}. A name that the data lacks is an error, a value that is null is left out.
 */
@Component
class Templates {

  private static final String FOLDER = "/mail/";

  private final Mustache.Compiler html;
  private final Mustache.Compiler plain;
  private final Map<MailType, Compiled> compiled = new ConcurrentHashMap<>();

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
    Compiled templates = of(type);
    return new MailBody(
        subject(type, data), templates.text().execute(data), templates.html().execute(data));
  }

  /** One line, whatever the data holds: a line break would begin another header. */
  String subject(MailType type, Map<String, Object> data) {
    return of(type).subject().execute(data).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  private Compiled of(MailType type) {
    return compiled.computeIfAbsent(
        type,
        it -> {
          String[] subjectAndText = source(it.templates() + ".da.txt").split("\n\n", 2);
          return new Compiled(
              plain.compile(subjectAndText[0]),
              plain.compile(subjectAndText[1]),
              html.compile(source(it.templates() + ".da.html")));
        });
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

  private record Compiled(Template subject, Template text, Template html) {}
}
