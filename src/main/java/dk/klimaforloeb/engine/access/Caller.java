package dk.klimaforloeb.engine.access;

import java.util.Set;

/**
 * Who asks.
 *
 * @param user id
 * @param audiences of the groups that the user is in now
 */
record Caller(String user, Set<Audience> audiences) {

  /** Who is not logged in. */
  static final Caller NOBODY = new Caller(null, Set.of(Audience.ANYBODY));
}
