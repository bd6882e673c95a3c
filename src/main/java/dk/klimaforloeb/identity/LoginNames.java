package dk.klimaforloeb.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Whom a typed name means: capital and small letters are the same. */
@Component
class LoginNames {

  /** What the engine lets a user's id be made of. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private static final String SAME_BUT_FOR_CASE =
      "select * from ACT_ID_USER where lower(ID_) = #{id}";

  private final IdentityService identityService;

  LoginNames(IdentityService identityService) {
    this.identityService = identityService;
  }

  /** The user of this name; of two whose ids differ only in case, the one written exactly so. */
  Optional<User> find(String typed) {
    List<User> alike = alike(typed);
    return alike.stream()
        .filter(user -> user.getId().equals(typed.strip()))
        .findFirst()
        .or(() -> alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty());
  }

  /** All users whose ids are the same but for capital and small letters. */
  List<User> alike(String typed) {
    String id = typed.strip();
    return ID.matcher(id).matches()
        ? identityService
            .createNativeUserQuery()
            .sql(SAME_BUT_FOR_CASE)
            .parameter("id", id.toLowerCase(Locale.ROOT))
            .list()
        : List.of();
  }
}
