package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.governance.MeetingWords;
import dk.klimaforloeb.governance.messages.SteeringMatters;
import org.springframework.stereotype.Component;

/** The answer of a body as the forms of the case show it that asked. */
@Component
class AnswerWords {

  static final String SHOWN = "answerShown";

  private final SteeringMatters matters;
  private final MeetingWords words;
  private final Texts texts = new Texts("matters");

  AnswerWords(SteeringMatters matters, MeetingWords words) {
    this.matters = matters;
    this.words = words;
  }

  /** Nothing before there is an answer. */
  Shown shown(String processInstanceId) {
    return matters
        .answer(processInstanceId)
        .map(
            answer ->
                Shown.text(
                    texts,
                    "matters.answer",
                    answer.meeting(),
                    DanishDates.day(answer.decidedOn()),
                    words.decision(answer.outcome(), answer.remarks())))
        .orElse(Shown.NOTHING);
  }
}
