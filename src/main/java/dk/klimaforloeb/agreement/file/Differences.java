package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says in Danish in what two versions of a file differ. */
final class Differences {

  private static final int LONGEST_VALUE = 60;
  private static final Texts TEXTS = new Texts("agreement");

  private final List<String> found = new ArrayList<>();

  private Differences() {}

  /** One line per path whose value is new, gone or another; none when only the layout changed. */
  static List<String> between(JsonNode old, JsonNode now) {
    Differences differences = new Differences();
    differences.compare("", old, now);
    return List.copyOf(differences.found);
  }

  private void compare(String path, JsonNode old, JsonNode now) {
    if (old.equals(now)) {
      return;
    }
    if (!old.isContainerNode() || old.getNodeType() != now.getNodeType()) {
      found.add(TEXTS.get("agreement.taken-up.value", path, shown(old), shown(now)));
      return;
    }
    Map<String, JsonNode> before = Names.inner(path, old);
    Map<String, JsonNode> after = Names.inner(path, now);
    Set<String> paths = new LinkedHashSet<>(after.keySet());
    paths.addAll(before.keySet());
    int alike = found.size();
    for (String inner : paths) {
      if (!before.containsKey(inner)) {
        found.add(TEXTS.get("agreement.taken-up.added", inner));
      } else if (!after.containsKey(inner)) {
        found.add(TEXTS.get("agreement.taken-up.removed", inner));
      } else {
        compare(inner, before.get(inner), after.get(inner));
      }
    }
    if (found.size() == alike && old.isArray()) {
      found.add(TEXTS.get("agreement.taken-up.value", path, shown(old), shown(now)));
    }
  }

  private static String shown(JsonNode node) {
    String text = node.isTextual() ? node.textValue() : node.toString();
    return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
  }
}
