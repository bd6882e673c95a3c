package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.startup.StartupOrder;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes up a file that the {@link AgreementGate} has let through: its decision tables reach the
 * engine only now, so that a refused file leaves nothing behind.
 */
@Component
@Order(StartupOrder.COMPARE)
class AgreementComparison implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(AgreementComparison.class);

  private final AgreementFile file;
  private final TakenUpChanges changes;
  private final TakenUpFiles takenUp;
  private final DecisionDeployer decisions;
  private final Texts texts = new Texts("agreement");

  AgreementComparison(
      AgreementFile file,
      TakenUpChanges changes,
      TakenUpFiles takenUp,
      DecisionDeployer decisions) {
    this.file = file;
    this.changes = changes;
    this.takenUp = takenUp;
    this.decisions = decisions;
  }

  @Override
  public void run(ApplicationArguments args) {
    decisions.deploy(file.decisions());
    takeUp();
  }

  private void takeUp() {
    String key = file.agreement().key();
    Optional<List<String>> changed = changes.sinceLastTime(file);
    if (changed.isEmpty()) {
      LOG.info(texts.get("agreement.taken-up.first", key, file.location()));
    } else if (changed.get().isEmpty()) {
      LOG.info(texts.get("agreement.taken-up.unchanged", key));
    } else {
      LOG.info(texts.get("agreement.taken-up.changed", key, String.join("; ", changed.get())));
    }
    takenUp.keep(key, TakenUpChanges.AGREEMENT, file.content());
    file.decisions().forEach((decision, content) -> takenUp.keep(key, decision, content));
  }
}
