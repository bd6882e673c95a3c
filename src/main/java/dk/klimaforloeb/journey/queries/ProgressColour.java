package dk.klimaforloeb.journey.queries;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/**
 * The decision {@code progress-colour}, asked with the table that the program brings and deploys,
 * but beside the engine: a look at the overview must write no history.
 */
final class ProgressColour {

  static final String KEY = "progress-colour";

  /** What an input of days has where there are none to count. */
  static final int NONE = -1;

  private static final String FILE = "/processes/journey/progress-colour.dmn";

  /** Each expression is parsed anew whenever it is asked. */
  private static final long MOST_KEPT = 5_000;

  private final DmnEngine dmn =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DmnDecision decision = decision();
  private final Cache<Facts, Judged> known = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

  Judged of(Facts facts) {
    return known.get(facts, this::asked);
  }

  private Judged asked(Facts facts) {
    DmnDecisionRuleResult row =
        dmn.evaluateDecisionTable(
                decision,
                Map.of(
                    "state", facts.state().code(),
                    "milestoneOverdue", facts.milestoneOverdue(),
                    "taskOverdue", facts.taskOverdue(),
                    "taskLeft", facts.taskLeft()))
            .getSingleResult();
    return new Judged(
        Colour.of(row.getEntry("colour")),
        Health.of(row.getEntry("health")),
        row.getEntry("reason"));
  }

  private DmnDecision decision() {
    try (InputStream in = ProgressColour.class.getResourceAsStream(FILE)) {
      return dmn.parseDecision(KEY, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked: the state, and working days or {@link #NONE}. */
  record Facts(State state, int milestoneOverdue, int taskOverdue, int taskLeft) {

    /** Of a case that has no dates that count. */
    static Facts only(State state) {
      return new Facts(state, NONE, NONE, NONE);
    }
  }

  /**
   * What the table answers.
   *
   * @param reason the end of a text's key
   */
  record Judged(Colour colour, Health health, String reason) {}

  /** How far a case is from the dates that count. */
  enum State {
    RUNNING("running"),
    PAUSED("paused"),
    IN_FORCE("in-force"),
    STOPPED("stopped"),
    NOT_BEGUN("not-begun");

    private final String code;

    State(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }
}
