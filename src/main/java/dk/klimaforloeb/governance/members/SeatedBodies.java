package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.readable.OfferedNames;
import dk.klimaforloeb.governance.Bodies;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bodies whose seats are filled, among which forms let choose. */
@Component
class SeatedBodies implements OfferedNames {

  private final Bodies bodies;
  private final Texts texts = new Texts("members");

  SeatedBodies(Bodies bodies) {
    this.bodies = bodies;
  }

  List<Map<String, String>> all() {
    return bodies.appointed().stream()
        .map(body -> Map.of("label", body.name(), "value", body.id()))
        .toList();
  }

  /** Refuses what is none of them; a field left out is none of its business. */
  void check(Submission submission, String field, Refusals refusals) {
    String body = submission.text(field);
    if (body != null
        && bodies.appointed().stream().map(Organisation.Body::id).noneMatch(body::equals)) {
      refusals.add(field, texts.get("members.no-body"));
    }
  }

  @Override
  public String offer() {
    return "seatedBodiesOffered";
  }

  @Override
  public String name(String value) {
    return bodies.name(value);
  }
}
