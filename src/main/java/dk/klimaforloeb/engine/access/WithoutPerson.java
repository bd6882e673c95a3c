package dk.klimaforloeb.engine.access;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Looks and acts with the engine's eyes instead of a person's. A job needs it as well to reach
 * another tenant: the job executor works as the tenant of its job.
 */
@Component
public class WithoutPerson {

  private final IdentityService identityService;

  WithoutPerson(IdentityService identityService) {
    this.identityService = identityService;
  }

  /** Calls with nobody authenticated, and puts back who was. */
  public <T> T call(Supplier<T> action) {
    Authentication person = identityService.getCurrentAuthentication();
    identityService.clearAuthentication();
    try {
      return action.get();
    } finally {
      identityService.setAuthentication(person);
    }
  }

  /** As {@link #call}, without a result. */
  public void run(Runnable action) {
    call(
        () -> {
          action.run();
          return null;
        });
  }
}
