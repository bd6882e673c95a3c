package dk.klimaforloeb;

import dk.klimaforloeb.engine.startup.StartEnded;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs one region's collaboration agreement as BPMN processes. */
@SpringBootApplication
public class KlimaforloebApplication {

  /**
   * The engine keeps times in the zone of the machine, so the program takes the Danish one itself,
   * before anything has looked at it, whatever the machine's is. A zone that somebody asked for by
   * {@code -Duser.timezone} stands, and is refused when it is another.
   */
  public static void main(String[] args) {
    String asked = System.getProperty("user.timezone");
    if (asked == null || asked.isBlank()) {
      TimeZone.setDefault(TimeZone.getTimeZone("Europe/Copenhagen"));
    }
    try {
      SpringApplication.run(KlimaforloebApplication.class, args);
    } catch (RuntimeException e) {
      if (!StartEnded.isIn(e)) {
        throw e;
      }
    }
  }
}
