package dk.klimaforloeb.identity;

import dk.klimaforloeb.engine.Problem;
import dk.klimaforloeb.engine.Texts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What administrators can do about logins. */
@RestController
@RequestMapping("/api/identity")
class LoginController {

  private final LoginNames names;
  private final IdentityService identityService;
  private final Texts texts = new Texts("identity");

  LoginController(LoginNames names, IdentityService identityService) {
    this.names = names;
    this.identityService = identityService;
  }

  /**
   * Ends the waiting of an account after wrong passwords, on this node.
   *
   * @param name as the person logs in with it
   */
  @PostMapping("/unlock/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unlock(@PathVariable String name) {
    User user =
        names
            .find(name)
            .orElseThrow(
                () -> Problem.thrown(HttpStatus.NOT_FOUND, texts, "identity.user.unknown"));
    identityService.unlockUser(user.getId());
  }
}
