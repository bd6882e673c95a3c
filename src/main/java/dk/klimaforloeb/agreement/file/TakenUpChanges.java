package dk.klimaforloeb.agreement.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** In what the file differs from the one that was last taken up. */
@Component
class TakenUpChanges {

  static final String AGREEMENT = "agreement";

  private final TakenUpFiles takenUp;

  TakenUpChanges(TakenUpFiles takenUp) {
    this.takenUp = takenUp;
  }

  /** In Danish, a line for each; nothing when no file of this agreement was taken up before. */
  Optional<List<String>> sinceLastTime(AgreementFile file) {
    return takenUp.find(file.agreement().key(), AGREEMENT).map(before -> changes(before, file));
  }

  /** The roles that the file had when it was last taken up. */
  Set<String> rolesBefore(AgreementFile file) {
    Set<String> roles = new TreeSet<>();
    takenUp
        .find(file.agreement().key(), AGREEMENT)
        .flatMap(before -> YamlReader.read(before, new Problems()))
        .ifPresent(
            tree -> tree.spot().at("groups").node().fieldNames().forEachRemaining(roles::add));
    return roles;
  }

  private List<String> changes(String before, AgreementFile file) {
    List<String> changes =
        new ArrayList<>(
            YamlReader.read(before, new Problems())
                .map(old -> Differences.between(old.root(), file.tree().root()))
                .orElse(List.of(file.name())));
    for (Map.Entry<String, String> decision : new TreeMap<>(file.decisions()).entrySet()) {
      Optional<String> old = takenUp.find(file.agreement().key(), decision.getKey());
      if (!old.equals(Optional.of(decision.getValue()))) {
        changes.add(decision.getKey());
      }
    }
    return changes;
  }
}
