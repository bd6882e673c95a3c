package dk.klimaforloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;

class SessionTokensTest {

  private final SessionTokens tokens = new SessionTokens();

  @Test
  void twoPagesThatAreMadeAtOneTimeHaveOneToken() {
    MockHttpSession session = new MockHttpSession();
    MockHttpServletRequest one = of(session);
    MockHttpServletRequest other = of(session);
    // Both have found that there is none yet.
    assertThat(tokens.loadToken(one)).isNull();
    assertThat(tokens.loadToken(other)).isNull();

    CsrfToken ofOne = tokens.generateToken(one);
    CsrfToken ofOther = tokens.generateToken(other);
    tokens.saveToken(ofOne, one, new MockHttpServletResponse());
    tokens.saveToken(ofOther, other, new MockHttpServletResponse());

    assertThat(ofOther.getToken()).isEqualTo(ofOne.getToken());
    assertThat(tokens.loadToken(of(session)).getToken()).isEqualTo(ofOne.getToken());
  }

  @Test
  void eachSessionHasItsOwnAndKeepsIt() {
    MockHttpSession session = new MockHttpSession();
    String first = made(session).get().getToken();

    assertThat(made(session).get().getToken()).isEqualTo(first);
    assertThat(made(new MockHttpSession()).get().getToken()).isNotEqualTo(first);
  }

  private DeferredCsrfToken made(MockHttpSession session) {
    return tokens.loadDeferredToken(of(session), new MockHttpServletResponse());
  }

  private static MockHttpServletRequest of(MockHttpSession session) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    return request;
  }
}
