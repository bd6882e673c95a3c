package dk.klimaforloeb.programme;

import dk.klimaforloeb.engine.ProcessVariable;
import java.util.Date;
import java.util.List;

/** Names in the process {@code programme}. */
final class ProgrammeModel {

  static final String KEY = "programme";

  static final String CLOSE_PROGRAMME = "close-programme";

  /** Whether somebody is still to be invited. */
  static final ProcessVariable<Boolean> OPENING_LEFT =
      ProcessVariable.of("openingLeft", Boolean.class);

  /** When the next round opens; when none is left, when the agreement has ended. */
  static final ProcessVariable<Date> NEXT_OPENING_AT =
      ProcessVariable.of("nextOpeningAt", Date.class);

  /** Who is invited on that day, each as {@code <code>/<round>}. */
  static final ProcessVariable<List<String>> INVITATIONS =
      ProcessVariable.listOf("invitations", String.class);

  /** The one of them that a branch deals with. */
  static final ProcessVariable<String> INVITATION = ProcessVariable.of("invitation", String.class);

  private ProgrammeModel() {}
}
