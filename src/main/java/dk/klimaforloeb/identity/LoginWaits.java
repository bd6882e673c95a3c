package dk.klimaforloeb.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The account has to wait at this address; the password was not even looked at. */
class LoginWaits extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final transient Duration left;

  LoginWaits(Duration left) {
    super("too many wrong passwords");
    this.left = left;
  }

  Duration left() {
    return left;
  }
}
