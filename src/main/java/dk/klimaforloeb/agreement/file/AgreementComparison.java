package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartupOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Refuses a file that contradicts the cases that run, and otherwise takes it up: its decision
 * tables reach the engine only now, so that a refused file leaves nothing behind.
 */
@Component
@Order(StartupOrder.COMPARE)
class AgreementComparison implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(AgreementComparison.class);
  private static final String AGREEMENT = "agreement";

  private final AgreementFile file;
  private final Contradictions contradictions;
  private final TakenUpFiles takenUp;
  private final DecisionDeployer decisions;
  private final Texts texts = new Texts("agreement");

  AgreementComparison(
      AgreementFile file,
      Contradictions contradictions,
      TakenUpFiles takenUp,
      DecisionDeployer decisions) {
    this.file = file;
    this.contradictions = contradictions;
    this.takenUp = takenUp;
    this.decisions = decisions;
  }

  @Override
  public void run(ApplicationArguments args) {
    contradictions.in(file).refuse(file.location());
    decisions.deploy(file.decisions());
    takeUp();
  }

  private void takeUp() {
    String key = file.agreement().key();
    Optional<String> before = takenUp.find(key, AGREEMENT);
    if (before.isEmpty()) {
      LOG.info(texts.get("agreement.taken-up.first", key, file.location()));
    } else {
      List<String> changes = changes(before.get());
      if (changes.isEmpty()) {
        LOG.info(texts.get("agreement.taken-up.unchanged", key));
      } else {
        LOG.info(texts.get("agreement.taken-up.changed", key, String.join("; ", changes)));
      }
    }
    takenUp.keep(key, AGREEMENT, file.content());
    file.decisions().forEach((decision, content) -> takenUp.keep(key, decision, content));
  }

  private List<String> changes(String before) {
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
