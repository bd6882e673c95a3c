package dk.klimaforloeb.network.events;

import dk.klimaforloeb.notification.api.MailKind;
import java.util.List;

/** What the mail with the material of an event shows, all of it ready to print. */
@MailKind("event-material")
record EventMaterial(String title, String when, List<Piece> pieces) {

  /** A piece of material. */
  record Piece(String name, String url) {}
}
