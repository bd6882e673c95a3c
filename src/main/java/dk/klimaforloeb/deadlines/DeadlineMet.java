package dk.klimaforloeb.deadlines;

import dk.klimaforloeb.engine.cases.CaseMessage;

/** What somebody was asked to follow up is done, or not late any more. */
record DeadlineMet() implements CaseMessage {}
