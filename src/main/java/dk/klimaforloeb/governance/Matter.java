package dk.klimaforloeb.governance;

import dk.klimaforloeb.governance.messages.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a steering group is asked to decide.
 *
 * @param tenant of who asks: a municipality's code, or the programme's tenant
 * @param caseKey business key of the case that asks; null outside of cases
 * @param askingInstance the process that waits for the answer; null where a person raised it
 * @param instance the process that takes it through the steering group; null before that begins
 * @param kind what the table {@code decision-competence} asks for
 * @param proposals each reads well after "at"
 * @param body id of the body that decides; null before that is known
 * @param status {@link #ASKED}, {@link #READY} or {@link #DECIDED}
 * @param outcome what came of it last; null before it was treated
 * @param remarks with the outcome; null without
 * @param decidedOn null before it was treated
 * @param meeting id of the meeting at which it was treated last; null before
 * @param told whether who asked was there to be told; null before it was decided
 */
public record Matter(
    long id,
    String tenant,
    String caseKey,
    String askingInstance,
    String instance,
    String kind,
    String title,
    String question,
    List<String> proposals,
    boolean canWait,
    String body,
    String status,
    Outcome outcome,
    String remarks,
    LocalDate decidedOn,
    Long meeting,
    Boolean told) {

  public static final String ASKED = "asked";
  public static final String READY = "ready";
  public static final String DECIDED = "decided";

  /** Whether it can be put on an agenda. */
  public boolean isReady() {
    return status.equals(READY);
  }

  /** The process that waits for the answer, if one does. */
  public Optional<String> asker() {
    return Optional.ofNullable(askingInstance);
  }
}
