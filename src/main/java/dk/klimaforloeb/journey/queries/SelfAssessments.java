package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What municipalities said of themselves, for whoever works on their case later. */
@Component
public class SelfAssessments {

  private final CaseRecords records;
  private final Texts texts = new Texts("journey");

  SelfAssessments(CaseRecords records) {
    this.records = records;
  }

  /** The journey's last self-assessment; none where the journey began at a later phase. */
  public Optional<SelfAssessment> latest(CaseKey journey) {
    return records.last(journey, SelfAssessment.class);
  }

  /**
   * The last self-assessment in words.
   *
   * @return by the section's key, the answer and the remark to it; empty when there is none
   */
  public Map<String, Shown> shown(CaseKey journey) {
    Map<String, Shown> shown = new LinkedHashMap<>();
    latest(journey).stream()
        .flatMap(assessment -> assessment.sections().stream())
        .forEach(section -> shown.put(section.criterion(), shown(section)));
    return shown;
  }

  private Shown shown(SelfAssessment.Section section) {
    String answer = answer(section);
    return section.remark() == null
        ? Shown.typed(answer)
        : Shown.text(texts, "journey.self-assessment.answer-with-remark", answer, section.remark());
  }

  /** The answer of a section in Danish, without its remark. */
  public String answer(SelfAssessment.Section section) {
    return texts.get("journey.self-assessment." + section.answer());
  }
}
