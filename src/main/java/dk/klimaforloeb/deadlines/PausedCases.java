package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.cases.CaseKey;

/** Which cases rest; told by who pauses them. */
public interface PausedCases {

  /** Whether nobody is to be reminded in the case now. */
  boolean isPaused(CaseKey key);
}
