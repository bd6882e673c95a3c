package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/**
 * Whom else somebody invites. The form's fields under their names.
 *
 * @param groups ids
 */
@RecordKind("event-change")
record EventChange(List<String> groups, List<EventPlan.Other> guests) {}
