package dk.klimaforloeb.programme;

import dk.klimaforloeb.agreement.ChangePreview;
import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a changed file does to the invitations of a programme that runs, before it does it. */
@Component
class RoundPreview implements ChangePreview {

  private final ProgrammeReplan replan;
  private final RoundInvitations invitations;
  private final ProgrammeProcess process;
  private final Texts texts = new Texts("programme");

  RoundPreview(ProgrammeReplan replan, RoundInvitations invitations, ProgrammeProcess process) {
    this.replan = replan;
    this.invitations = invitations;
    this.process = process;
  }

  @Override
  public List<String> consequences(Map<String, String> decisions) {
    List<String> consequences = new ArrayList<>();
    replan.change().ifPresent(consequences::add);
    if (process.waitsFor().isPresent() && process.isInForce()) {
      invitations
          .overdue()
          .forEach(pair -> consequences.add(texts.get("programme.preview.invited-now", pair)));
    }
    invitations
        .movedAfterInvitation()
        .forEach(
            (round, count) ->
                consequences.add(
                    texts.get("programme.preview.already-open", round, String.valueOf(count))));
    return consequences;
  }
}
