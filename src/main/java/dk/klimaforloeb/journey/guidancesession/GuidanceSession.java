package dk.klimaforloeb.journey.guidancesession;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.Instant;
import java.util.List;

/**
 * A session that is wanted; a journey has several, told apart by their process instances.
 *
 * @param criteria keys of the sections of the framework that it is to be about
 */
@RecordKind("guidance-session")
record GuidanceSession(String topic, String form, Instant sessionAt, List<String> criteria) {}
