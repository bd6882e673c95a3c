package dk.klimaforloeb.monitoring.faults;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.People;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who can do something about a fault. */
@Component
class Helpers {

  private static final int MOST_NAMED = 5;

  private final People people;
  private final Texts texts = new Texts("faults");

  Helpers(People people) {
    this.people = people;
  }

  /** The members of a group by name; that there is nobody, where there is nobody. */
  String in(String group) {
    List<String> names = people.members(group).stream().map(People::name).toList();
    if (names.isEmpty()) {
      return texts.get("faults.nobody");
    }
    String told = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
    String more = more(texts, names.size() - MOST_NAMED);
    return more == null ? told : told + " " + more;
  }

  /** How many others there are; null for none. */
  static String more(Texts texts, int others) {
    return others > 0 ? texts.get("faults.more", others) : null;
  }
}
