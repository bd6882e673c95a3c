package dk.klimaforloeb.governance;

import dk.klimaforloeb.governance.messages.Outcome;
import java.time.LocalDate;

/**
 * What stands on a meeting's agenda.
 *
 * @param position from 1
 * @param matter number of the matter that is decided; null for what is only told
 * @param text null without
 * @param outcome null before it was treated
 * @param conclusion what was decided, as it stands in the minutes; null before
 * @param votesFor null without a vote
 * @param votesAgainst null without a vote
 * @param carriedOutBy id of the group that is to do something; null without
 * @param dueOn until when
 * @param doneOn when it was done; null before
 * @param doneWhat what was done; null before
 */
public record MeetingItem(
    long id,
    long meeting,
    int position,
    Long matter,
    String title,
    String text,
    Outcome outcome,
    String conclusion,
    Integer votesFor,
    Integer votesAgainst,
    String carriedOutBy,
    LocalDate dueOn,
    LocalDate doneOn,
    String doneWhat) {}
