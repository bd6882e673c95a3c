package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Texts;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** As names are told apart at login without regard to case, no two differ in that alone. */
@Component
class OneNameOneUser implements UserRule {

  private final LoginNames names;
  private final Texts texts = new Texts("identity");

  OneNameOneUser(LoginNames names) {
    this.names = names;
  }

  @Override
  public void check(User user, boolean isNew) {
    if (isNew && !names.alike(user.getId()).isEmpty()) {
      throw new BadUserRequestException(texts.get("identity.user.exists"));
    }
  }
}
