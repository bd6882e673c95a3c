package dk.klimaforloeb.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a user id and password with the engine. A pair that was right is remembered for a short
 * time: the engine's password hash is slow on purpose, and HTTP basic would pay it on every call.
 */
@Component
class Credentials implements AuthenticationProvider {

  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST_REMEMBERED = 10_000;

  private final IdentityService identityService;
  private final byte[] salt = new byte[32];
  private final Cache<String, Boolean> verified =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build();

  Credentials(IdentityService identityService) {
    this.identityService = identityService;
    new SecureRandom().nextBytes(salt);
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String user = attempt.getName();
    String password = String.valueOf(attempt.getCredentials());
    String digest = digest(user, password);
    if (verified.getIfPresent(digest) == null) {
      if (user.isEmpty() || !identityService.checkPassword(user, password)) {
        throw new BadCredentialsException("wrong user id or password");
      }
      verified.put(digest, Boolean.TRUE);
    }
    List<SimpleGrantedAuthority> authorities =
        identityService.createGroupQuery().groupMember(user).list().stream()
            .map(Group::getId)
            .map(group -> new SimpleGrantedAuthority(SecurityConfiguration.GROUP + group))
            .toList();
    return UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  /** Salted anew in each process, so that no digest of a password outlives it. */
  private String digest(String user, String password) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      sha.update(user.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      return HexFormat.of().formatHex(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
