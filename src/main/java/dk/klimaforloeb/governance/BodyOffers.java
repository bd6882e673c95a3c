package dk.klimaforloeb.governance;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.readable.OfferedNames;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The steering groups among which forms let choose. */
@Component
public class BodyOffers implements OfferedNames {

  private static final String OFFER = "bodiesOffered";

  private final Bodies bodies;
  private final Texts texts = new Texts("governance");

  BodyOffers(Bodies bodies) {
    this.bodies = bodies;
  }

  /** What a form fills in. */
  public Map<String, Object> offered() {
    List<Map<String, String>> all =
        bodies.all().stream()
            .map(body -> Map.of("label", body.name(), "value", body.id()))
            .toList();
    return Map.of(OFFER, all);
  }

  /** Refuses what is none of them; a field left out is none of its business. */
  public void check(Submission submission, String field, Refusals refusals) {
    String body = submission.text(field);
    if (body != null && bodies.all().stream().noneMatch(known -> known.id().equals(body))) {
      refusals.add(field, texts.get("governance.no-body"));
    }
  }

  @Override
  public String offer() {
    return OFFER;
  }

  @Override
  public String name(String value) {
    return bodies.name(value);
  }
}
