package dk.klimaforloeb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.Yaml;

/**
 * Right answers to the forms, from {@code answers/<capability>.yaml}: what people hand in in
 * process tests, in end-to-end tests and in the benchmark. Each map is the caller's own.
 */
public final class Answers {

  private Answers() {}

  /** By form, then by what is answered. */
  public static Map<String, Map<String, Map<String, Object>>> all() {
    Map<String, Map<String, Map<String, Object>>> all = new LinkedHashMap<>();
    try {
      for (Resource capability :
          new PathMatchingResourcePatternResolver().getResources("classpath:answers/*.yaml")) {
        try (InputStream in = capability.getInputStream()) {
          all.putAll(new Yaml().load(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** One of the answers to a form; a name that is not there is an error. */
  public static Map<String, Object> of(String form, String answer) {
    Map<String, Object> values = all().getOrDefault(form, Map.of()).get(answer);
    if (values == null) {
      throw new IllegalArgumentException("no answer " + answer + " to " + form);
    }
    return new LinkedHashMap<>(values);
  }

  /**
   * With some values of the caller's.
   *
   * @param more keys and values in turn
   */
  public static Map<String, Object> of(String form, String answer, Object... more) {
    Map<String, Object> values = of(form, answer);
    for (int i = 0; i < more.length; i += 2) {
      values.put((String) more[i], more[i + 1]);
    }
    return values;
  }

  /** The form of a user task, by the element's id. */
  public static String form(String element) {
    return element
        .replaceFirst("^UserTask_", "")
        .replaceAll("(?<=.)(?=\\p{Lu})", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** {@code RegisterApplication}: the application was sent. */
  public static Map<String, Object> applicationSent() {
    return of("register-application", "sent");
  }

  /** {@code RegisterApplication}: the municipality stays out. */
  public static Map<String, Object> notThisRound() {
    return of("register-application", "not-this-round");
  }

  /** {@code RegisterAdmission}: admitted. */
  public static Map<String, Object> admitted() {
    return of("register-admission", "admitted");
  }

  /** {@code RegisterAdmission}: more is wanted. */
  public static Map<String, Object> moreWanted(String remarks) {
    return of("register-admission", "more-wanted", "remarks", remarks);
  }

  /** {@code RegisterAdmission}: not admitted. */
  public static Map<String, Object> notAdmitted() {
    return of("register-admission", "not-admitted");
  }

  /** {@code AppointLead}. */
  public static Map<String, Object> lead() {
    return of("appoint-lead", "appointed");
  }

  /** {@code HoldKickoff}. */
  public static Map<String, Object> kickoffHeld() {
    return of("hold-kickoff", "held");
  }

  /** {@code ChooseChange}: a journey is withdrawn. */
  public static Map<String, Object> withdrawal(String journey) {
    return of("choose-change", "withdrawal", "journey", journey);
  }

  /** {@code ChooseChange}: nothing is changed. */
  public static Map<String, Object> nothing() {
    return of("choose-change", "nothing");
  }

  /** {@code CloseProgramme}. */
  public static Map<String, Object> programmeClosed() {
    return of("close-programme", "closed");
  }
}
