package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.ChangePreview;
import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/**
 * Before a port is opened, refuses a file that contradicts the cases that run, and tells what one
 * that was changed will do to them.
 */
@Component
class AgreementGate implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(AgreementGate.class);

  private final AgreementFile file;
  private final Contradictions contradictions;
  private final TakenUpChanges changes;
  private final List<ChangePreview> previews;
  private final DecidedDivision division;
  private final ConfigurableEnvironment environment;
  private final Texts texts = new Texts("agreement");
  private boolean isOpen;

  AgreementGate(
      AgreementFile file,
      Contradictions contradictions,
      TakenUpChanges changes,
      List<ChangePreview> previews,
      DecidedDivision division,
      ConfigurableEnvironment environment) {
    this.file = file;
    this.contradictions = contradictions;
    this.changes = changes;
    this.previews = List.copyOf(previews);
    this.division = division;
    this.environment = environment;
  }

  @Override
  public void start() {
    contradictions.in(file).refuse(file.location());
    division.contradictions().refuse(file.location());
    Map<String, String> ruling = division.ruling(file.decisions());
    List<String> consequences = new ArrayList<>();
    previews.forEach(preview -> consequences.addAll(preview.consequences(ruling)));
    if (AgreementCheck.isAsked(environment)) {
      List<String> all = new ArrayList<>(changes.sinceLastTime(file).orElse(List.of()));
      all.addAll(consequences);
      AgreementCheck.end(all);
    }
    consequences.forEach(consequence -> LOG.info(texts.get("agreement.consequence", consequence)));
    isOpen = true;
  }

  @Override
  public void stop() {
    isOpen = false;
  }

  @Override
  public boolean isRunning() {
    return isOpen;
  }

  /** Long before the web server. */
  @Override
  public int getPhase() {
    return 0;
  }
}
