package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.cases.RecordKind;

/** What somebody wants to be held together. The form's fields under their names. */
@RecordKind("joint-event-wish")
record JointEventWish(String title, String purpose, String period) {}
