package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Texts;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's service for users. The engine's own refusal of a weak password counts as an error of
 * the server, so the password is looked at before the engine does.
 */
class PeopleService extends IdentityServiceImpl {

  private final Texts texts = new Texts("identity");

  @Override
  public void saveUser(User user) {
    if (user instanceof UserEntity entity
        && entity.hasNewPassword()
        && getCommandExecutor().execute(engine -> isTooWeak(entity, engine))) {
      throw new BadUserRequestException(texts.get("identity.user.weak-password"));
    }
    super.saveUser(user);
  }

  private static boolean isTooWeak(UserEntity user, CommandContext engine) {
    return engine.getProcessEngineConfiguration().isEnablePasswordPolicy()
        && !user.checkPasswordAgainstPolicy();
  }
}
