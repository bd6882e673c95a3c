package dk.klimaforloeb.network.events;

import dk.klimaforloeb.engine.cases.RecordKind;
import java.util.List;

/** What came of an event. The form's fields under their names. */
@RecordKind("event-record")
record EventRecord(List<Piece> materials) {

  /** A piece of material. */
  record Piece(String title, String url) {}
}
