package dk.klimaforloeb.programme;

import dk.klimaforloeb.engine.cases.CaseMessage;

/** The agreement's file has other days, or others to invite, than the programme waits for. */
record AgreementChanged() implements CaseMessage {}
