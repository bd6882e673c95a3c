package dk.klimaforloeb.journey.guidance;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What municipalities said of themselves, for whoever works on their case later. */
@Component
public class SelfAssessments {

  private final SelfAssessmentRows rows;
  private final Texts texts = new Texts("guidance");

  SelfAssessments(SelfAssessmentRows rows) {
    this.rows = rows;
  }

  /** The journey's last self-assessment; none where the journey began at a later phase. */
  public Optional<SelfAssessment> latest(String journey) {
    return rows.findFirstByEntryJourneyOrderByIdDesc(journey);
  }

  /**
   * The last self-assessment in words.
   *
   * @return by the section's key, the answer and the remark to it; empty when there is none
   */
  public Map<String, Shown> shown(String journey) {
    Map<String, Shown> shown = new LinkedHashMap<>();
    latest(journey).stream()
        .flatMap(assessment -> assessment.sections().stream())
        .forEach(section -> shown.put(section.criterion(), shown(section)));
    return shown;
  }

  private Shown shown(SelfAssessmentSection section) {
    String answer = answer(section);
    return section.remark() == null
        ? Shown.typed(answer)
        : Shown.text(
            texts, "guidance.self-assessment.answer-with-remark", answer, section.remark());
  }

  String answer(SelfAssessmentSection section) {
    return texts.get("guidance.self-assessment." + section.answer());
  }
}
