package dk.klimaforloeb.identity;

import org.camunda.bpm.engine.identity.User;

/**
 * What must hold of each user that is stored, by whichever door; every bean of this type counts.
 */
public interface UserRule {

  /**
   * @param user as it is to be stored
   * @param isNew whether there was no such user before
   * @throws org.camunda.bpm.engine.BadUserRequestException with what to do, in Danish, when it must
   *     not be stored; answered with 400
   */
  void check(User user, boolean isNew);
}
