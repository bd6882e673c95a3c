package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the forms of the approval say in Danish. */
@Component
class ApprovalTexts {

  private final Texts texts = new Texts("approval");

  String get(String key, Object... args) {
    return texts.get(key, args);
  }

  /** A sentence, and after it what somebody remarked, if anything. */
  String withRemarks(String said, String remarks) {
    return remarks == null ? said : get("approval.with-remarks", said, remarks);
  }

  /** Lines of a list, as forms show them. */
  String list(List<String> lines) {
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }
}
