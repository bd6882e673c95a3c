package dk.klimaforloeb.governance;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.readable.OfferedNames;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The groups among which a decision chooses who carries it out. */
@Component
public class GroupOffers implements OfferedNames {

  private static final String OFFER = "groupsOffered";

  private final Agreement agreement;
  private final Texts texts = new Texts("governance");

  GroupOffers(Agreement agreement) {
    this.agreement = agreement;
  }

  /** What a form fills in. */
  public Map<String, Object> offered() {
    List<Map<String, String>> all =
        agreement.groups().keySet().stream()
            .filter(this::isOffered)
            .map(group -> Map.of("label", agreement.groupName(group), "value", group))
            .toList();
    return Map.of(OFFER, all);
  }

  /** Refuses what is none of them; a field left out is none of its business. */
  public void check(Submission submission, String field, Refusals refusals) {
    String group = submission.text(field);
    if (group != null && !isOffered(group)) {
      refusals.add(field, texts.get("governance.no-group"));
    }
  }

  private boolean isOffered(String group) {
    return SteeringRights.WORKERS.contains(group) && agreement.groups().containsKey(group);
  }

  @Override
  public String offer() {
    return OFFER;
  }

  @Override
  public String name(String value) {
    return agreement.groupName(value);
  }
}
