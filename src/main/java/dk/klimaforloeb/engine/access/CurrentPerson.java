package dk.klimaforloeb.engine.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who acts in the engine at this moment, by whichever door the person came. */
@Component
public class CurrentPerson {

  private final IdentityService identityService;

  CurrentPerson(IdentityService identityService) {
    this.identityService = identityService;
  }

  /** Empty when nobody is logged in: the engine itself acts. */
  public Optional<Person> find() {
    return of(identityService.getCurrentAuthentication());
  }

  /**
   * As {@link #find}, for doors that are open only to who is logged in.
   *
   * @throws IllegalStateException when nobody is
   */
  public Person get() {
    return find().orElseThrow(() -> new IllegalStateException("nobody is logged in"));
  }

  static Optional<Person> of(Authentication authentication) {
    return Optional.ofNullable(authentication)
        .map(
            known ->
                new Person(known.getUserId(), ids(known.getGroupIds()), ids(known.getTenantIds())));
  }

  private static Set<String> ids(List<String> ids) {
    return ids == null ? Set.of() : Set.copyOf(ids);
  }

  /**
   * A user as the login left him or her.
   *
   * @param id of the user
   * @param groups ids of the groups that the user is in
   * @param tenants ids of the tenants that the user is a member of
   */
  public record Person(String id, Set<String> groups, Set<String> tenants) {}
}
