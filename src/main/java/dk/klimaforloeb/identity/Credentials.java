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
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks a user id and password with the engine. A pair that was right is remembered for a short
 * time: the engine's password hash is slow on purpose, and HTTP basic would pay it on every call.
 * It is remembered together with the hash that it matched, so it ends with the user and with the
 * password, on every node at once; and for one address, or a guesser elsewhere would get past the
 * waiting while the owner is at work.
 */
@Component
class Credentials implements AuthenticationProvider {

  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST_REMEMBERED = 10_000;

  private final IdentityService identityService;
  private final LoginNames names;
  private final LoginDesk desk;
  private final byte[] salt = new byte[32];
  private final Cache<String, Boolean> verified =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST_REMEMBERED).build();

  Credentials(IdentityService identityService, LoginNames names, LoginDesk desk) {
    this.identityService = identityService;
    this.names = names;
    this.desk = desk;
    new SecureRandom().nextBytes(salt);
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String typed = attempt.getName();
    String password = String.valueOf(attempt.getCredentials());
    User user = names.find(typed).orElse(null);
    String digest = user == null ? null : digest(user, password);
    if (digest == null || verified.getIfPresent(digest) == null) {
      verify(user == null ? typed : user.getId(), password);
      verified.put(digest, Boolean.TRUE);
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        user.getId(), null, authorities(user.getId()));
  }

  /** Whether there still is a user with the id. */
  boolean isUser(String id) {
    return identityService.createUserQuery().userId(id).count() > 0;
  }

  /** The groups of this moment. */
  List<SimpleGrantedAuthority> authorities(String user) {
    return identityService.createGroupQuery().groupMember(user).list().stream()
        .map(Group::getId)
        .map(group -> new SimpleGrantedAuthority(SecurityConfiguration.GROUP + group))
        .toList();
  }

  private void verify(String name, String password) {
    desk.waiting(name)
        .ifPresent(
            left -> {
              throw new LoginWaits(left);
            });
    if (!identityService.checkPassword(name, password)) {
      throw new BadCredentialsException("wrong user id or password");
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  /** Salted anew in each process, so that no digest of a password outlives it. */
  private String digest(User user, String password) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      for (String part :
          List.of(
              user.getId(),
              String.valueOf(user.getPassword()),
              ClientAddress.current().orElse(""))) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest(password.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
