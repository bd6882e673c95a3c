package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * Whom the one who planned an event invites. The form's fields under their names.
 *
 * @param groups ids
 */
@RecordKind("event-plan")
record EventPlan(List<String> groups, List<Other> guests) {

  /** Somebody who is in none of the groups. */
  record Other(String name, String email) {}
}
