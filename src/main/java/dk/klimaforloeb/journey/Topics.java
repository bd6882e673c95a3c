package dk.klimaforloeb.journey;

import dk.klimaforloeb.engine.Texts;
import java.util.Set;

/** What sparring may be about, as people read it. */
public final class Topics {

  private static final Set<String> NAMED =
      Set.of("organisation", "climate-account", "risk-adaptation", "actions");
  private static final Texts TEXTS = new Texts("journey");

  private Topics() {}

  /**
   * The Danish name of a topic.
   *
   * @param topic a value of the form's list {@code adviceOn}, or the words of whoever asked
   */
  public static String inDanish(String topic) {
    return NAMED.contains(topic) ? TEXTS.get("journey.topic." + topic) : topic;
  }
}
