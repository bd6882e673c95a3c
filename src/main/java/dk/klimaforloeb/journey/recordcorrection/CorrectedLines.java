package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.readable.AddedLines;
import dk.klimaforloeb.engine.readable.Entry;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was corrected, and how it was before. */
@Component
class CorrectedLines implements AddedLines {

  private final Texts texts = new Texts("recordcorrection");

  @Override
  public String form() {
    return RecordCorrectionModel.CORRECT_RECORD;
  }

  /** Nothing where nothing was corrected after all. */
  @Override
  public List<Entry.Line> lines(Map<String, Object> values) {
    if (values.get("oldValue") == null) {
      return List.of();
    }
    return List.of(
        line("recordcorrection.read.what", values.get("step") + ": " + values.get("label")),
        line("recordcorrection.read.before", String.valueOf(values.get("oldValue"))));
  }

  private Entry.Line line(String label, String text) {
    return new Entry.Line(texts.get(label), text, false);
  }
}
