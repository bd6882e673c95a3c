package dk.klimaforloeb.agreement;

import java.util.List;

/** The clauses of the agreement with what carries each of them out. */
public interface CarriedClauses {

  /** All, in the order of the file. */
  List<ClauseWork> all();
}
