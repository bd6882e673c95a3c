package dk.klimaforloeb.journey.plandrafting;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** What the decision {@code plan-readiness} reads: the form's answers, under the form's names. */
final class PlanReadiness {

  static final String KEY = "plan-readiness";

  static final ProcessVariable<Boolean> AGRICULTURE_COVERED =
      ProcessVariable.of("agricultureCovered", Boolean.class);
  static final ProcessVariable<Boolean> PATHWAY_WITH_SHORTFALL =
      ProcessVariable.of("pathwayWithShortfall", Boolean.class);
  static final ProcessVariable<Boolean> ACTIONS_HAVE_EFFECT =
      ProcessVariable.of("actionsHaveEffect", Boolean.class);
  static final ProcessVariable<Boolean> TARGETS_RESOURCED =
      ProcessVariable.of("targetsResourced", Boolean.class);

  static final List<ProcessVariable<Boolean>> QUESTIONS =
      List.of(AGRICULTURE_COVERED, PATHWAY_WITH_SHORTFALL, ACTIONS_HAVE_EFFECT, TARGETS_RESOURCED);

  private PlanReadiness() {}
}
