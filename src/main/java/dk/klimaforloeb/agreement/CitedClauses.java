package dk.klimaforloeb.agreement;

import java.util.Map;

/** The clauses on which work rests that was given to somebody; told by who gave it. */
public interface CitedClauses {

  /** By the clause's id the business key of one case that cites it, in the order of the ids. */
  Map<String, String> withACase();
}
