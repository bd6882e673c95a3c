package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.drafts.Drafts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Drafts go with the user who typed them, so that whoever gets the name later finds none. */
@Component
class LeaversDrafts {

  private final Drafts drafts;

  LeaversDrafts(Drafts drafts) {
    this.drafts = drafts;
  }

  @EventListener
  void userRemoved(UserRemoved removed) {
    drafts.forget(removed.userId());
  }
}
