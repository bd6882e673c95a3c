package dk.klimaforloeb.network.learning;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.network.events.EventHoldingModel;
import dk.klimaforloeb.network.messages.JointEventProposed;
import dk.klimaforloeb.network.messages.PeerLearningPlanned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_ChooseTheme}. */
@Component
class ChooseThemeForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String SECTION = "section";
  private static final String TITLE = "title";

  private final Gaps gaps;
  private final LearningWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("network");

  ChooseThemeForm(Gaps gaps, LearningWords words, Allocations allocations) {
    this.gaps = gaps;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(PeerLearningModel.CHOOSE_THEME)
        .readAs(LearningTheme.class)
        .unread(OUTCOME, TITLE, "purpose")
        .shows(Allocations.shownWith("gapsShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, List<String>> bySection = gaps.bySection();
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("gapsShown", words.gaps(bySection));
    known.put("sectionsOffered", words.offered(bySection));
    PeerLearningPlanned.SECTION.find(task).ifPresent(section -> known.put(SECTION, section));
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (s.text(SECTION) != null && !gaps.bySection().containsKey(s.text(SECTION))) {
      refusals.add(SECTION, texts.get("network.no-section"));
    }
  }

  @Override
  public Map<String, Object> added(Submission s) {
    return s.text(SECTION) == null ? Map.of() : Map.of("lacking", lacking(s));
  }

  private List<String> lacking(Submission s) {
    return gaps.bySection().get(s.text(SECTION));
  }

  @Override
  public void passOn(Submission s) {
    boolean isChosen = s.text(SECTION) != null;
    PeerLearningModel.THEME_CHOSEN.set(s.task().getExecution(), isChosen);
    if (isChosen) {
      JointEventProposed.TITLE.set(s.task().getExecution(), s.text(TITLE));
      EventHoldingModel.SUGGESTED_GROUPS.set(
          s.task().getExecution(),
          new ArrayList<>(lacking(s).stream().map(Roles::municipality).toList()));
    }
  }
}
