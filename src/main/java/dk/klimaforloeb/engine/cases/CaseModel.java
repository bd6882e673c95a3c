package dk.klimaforloeb.engine.cases;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.List;

/** The variables that every instance of a municipality's case carries. */
public final class CaseModel {

  /** The municipality's four-character code; decides the tenant. */
  public static final ProcessVariable<String> MUNICIPALITY_CODE =
      ProcessVariable.of("municipalityCode", String.class);

  /** The municipality's Danish name, for task cards. */
  public static final ProcessVariable<String> MUNICIPALITY =
      ProcessVariable.of("municipality", String.class);

  /** The round in which the journey started, {@code P} for a pioneer. */
  public static final ProcessVariable<String> ROUND = ProcessVariable.of("round", String.class);

  /** The phase in Danish, for task cards. */
  public static final ProcessVariable<String> PHASE = ProcessVariable.of("phase", String.class);

  /** What comes with each message that starts an instance in a case. */
  public static final List<ProcessVariable<String>> CARRIED =
      List.of(MUNICIPALITY_CODE, MUNICIPALITY, ROUND, PHASE);

  /** Key of the process at which the journey begins. */
  public static final ProcessVariable<String> ENTRY_PHASE =
      ProcessVariable.of("entryPhase", String.class);

  private CaseModel() {}
}
