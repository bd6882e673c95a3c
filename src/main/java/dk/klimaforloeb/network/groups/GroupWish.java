package dk.klimaforloeb.network.groups;

import dk.klimaforloeb.engine.cases.RecordKind;

/** What somebody needs a group for. The form's fields under their names. */
@RecordKind("working-group-wish")
record GroupWish(String need) {}
