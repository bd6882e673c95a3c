package dk.klimaforloeb.engine.access;

import java.util.Collection;
import java.util.Set;

/** Tells the audiences of those who are in groups; whoever owns the groups answers. */
public interface Audiences {

  /**
   * Never without {@link Audience#ANYBODY} and {@link Audience#ALL}.
   *
   * @param groups ids of all groups that a person who is logged in is in
   */
  Set<Audience> of(Collection<String> groups);
}
