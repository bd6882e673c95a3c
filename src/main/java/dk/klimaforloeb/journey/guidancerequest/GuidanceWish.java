package dk.klimaforloeb.journey.guidancerequest;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.time.LocalDateTime;
import java.util.List;

/** What somebody wants sparring about; the form's fields under their names. */
@RecordKind("guidance-wish")
record GuidanceWish(String topic, List<String> criteria, String form, LocalDateTime sessionAt) {}
