package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Blanks;
import dk.klimaforloeb.engine.MailAddress;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.util.Optional;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A user's mail address is one that mails can be sent to, or none. An unusable one of before this
 * was checked may stay, so that its user can still change name and password.
 */
@Component
class UsableAddress implements UserRule {

  private final IdentityService identityService;
  private final WithoutPerson withoutPerson;
  private final ApplicationEventPublisher events;
  private final Texts texts = new Texts("identity");

  UsableAddress(
      @Lazy IdentityService identityService,
      WithoutPerson withoutPerson,
      ApplicationEventPublisher events) {
    this.identityService = identityService;
    this.withoutPerson = withoutPerson;
    this.events = events;
  }

  @Override
  public void check(User user, boolean isNew) {
    if (user.getEmail() == null) {
      return;
    }
    if (Blanks.trimmed(user.getEmail()).isEmpty()) {
      user.setEmail(null);
      return;
    }
    Optional<String> usable = MailAddress.parse(user.getEmail());
    if (usable.isPresent()) {
      user.setEmail(usable.get());
      events.publishEvent(new AddressStored(user.getId(), usable.get()));
    } else if (isNew || !isAsBefore(user)) {
      throw new BadUserRequestException(texts.get("identity.address.unusable"));
    }
  }

  private boolean isAsBefore(User user) {
    return withoutPerson.call(
        () ->
            identityService
                    .createUserQuery()
                    .userId(user.getId())
                    .userEmail(user.getEmail())
                    .count()
                > 0);
  }
}
