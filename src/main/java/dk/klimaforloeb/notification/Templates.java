package dk.klimaforloeb.notification;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The Danish templates {@code mail/notification/<kind>.da.html}, {@code .da.txt} and {@code
 * .da.subject.txt}. A name that the data lacks is an error, a value that is null is left out.
 */
@Component
class Templates {

  private static final String FOLDER = "/mail/notification/";

  private final Mustache.Compiler html =
      Mustache.compiler().escapeHTML(true).emptyStringIsFalse(true);
  private final Mustache.Compiler plain = html.escapeHTML(false);
  private final Map<String, Template> compiled = new ConcurrentHashMap<>();

  MailBody letter(String kind, Object data) {
    return new MailBody(
        subject(kind, data),
        template(kind + ".da.txt", plain).execute(data),
        template(kind + ".da.html", html).execute(data));
  }

  /** One line, whatever the data holds: a line break would begin another header. */
  String subject(String kind, Object data) {
    return template(kind + ".da.subject.txt", plain)
        .execute(data)
        .replaceAll("[\\s\\p{Cntrl}]+", " ")
        .strip();
  }

  private Template template(String file, Mustache.Compiler compiler) {
    return compiled.computeIfAbsent(file, name -> compiler.compile(source(name)));
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
