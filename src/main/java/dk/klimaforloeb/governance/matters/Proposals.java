package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import java.util.List;
import java.util.Map;

/** What a form proposes that a body decides, clause by clause. */
final class Proposals {

  static final String FIELD = "proposals";

  private static final Texts TEXTS = new Texts("matters");

  /** All of them together, with line breaks between. */
  private static final int LONGEST = 4000;

  private Proposals() {}

  /** A row of the form; its text reads well after "at". */
  record Row(String text) {}

  static List<String> of(Submission s) {
    return s.rows(FIELD).stream().map(row -> oneLine((String) row.get("text"))).toList();
  }

  private static String oneLine(String text) {
    return String.join(" ", text.lines().map(String::strip).toList());
  }

  /** As a form is filled in with them. */
  static List<Map<String, Object>> rows(List<String> proposals) {
    return proposals.stream().map(each -> Map.<String, Object>of("text", each)).toList();
  }

  /** Somebody who asks proposes something. */
  static void check(Submission s, Refusals refusals) {
    List<String> proposals = of(s);
    if (proposals.isEmpty()) {
      refusals.add(FIELD, TEXTS.get("matters.no-proposal"));
    } else if (String.join("\n", proposals).length() > LONGEST) {
      refusals.add(FIELD, TEXTS.get("matters.long-proposals"));
    }
  }
}
