package dk.klimaforloeb.governance;

import dk.klimaforloeb.engine.ProcessVariable;
import dk.klimaforloeb.engine.cases.CaseMessage;
import java.util.Map;

/**
 * A meeting is to be held.
 *
 * @param meeting its id
 * @param kind as {@link Meeting#kind()}
 * @param hosted whether others host it
 */
public record MeetingDue(long meeting, String kind, boolean hosted) implements CaseMessage {

  /** Id of the meeting. */
  public static final ProcessVariable<Long> MEETING = ProcessVariable.of("meeting", Long.class);

  /** As {@link Meeting#kind()}. */
  public static final ProcessVariable<String> MEETING_KIND =
      ProcessVariable.of("meetingKind", String.class);

  /** Whether others host the meeting. */
  public static final ProcessVariable<Boolean> HOSTED = ProcessVariable.of("hosted", Boolean.class);

  @Override
  public Map<String, Object> payload() {
    return Map.of(MEETING.name(), meeting, MEETING_KIND.name(), kind, HOSTED.name(), hosted);
  }
}
