package dk.klimaforloeb.network.events;

import dk.klimaforloeb.notification.api.PersonalLinks;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links by which who is invited answers without a login. Whoever has one may answer this one
 * invitation and nothing else; the program itself keeps only a hash, so that nobody who reads the
 * database can answer for others. With 256 random bits there is none to be guessed.
 */
@Component
class ReplyLinks implements PersonalLinks {

  /** Where the page is that takes the answer. */
  static final String PLACE = "/svar/";

  private static final int BYTES = 32;
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private final JdbcClient jdbc;
  private final TransactionTemplate own;
  private final SecureRandom random = new SecureRandom();

  ReplyLinks(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.own = new TransactionTemplate(transactions);
    // The mail may be on its way when the transaction that sent it fails: its link is to work.
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public String sort() {
    return "event-reply";
  }

  @Override
  public String path(long invitation) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    own.executeWithoutResult(
        status ->
            jdbc.sql(
                    "insert into event_reply_link (token_hash, tenant_id, event_id, invitation_id)"
                        + " select cast(? as varchar(64)), tenant_id, event_id, id"
                        + " from event_invitation where id = ?")
                .params(hash(token), invitation)
                .update());
    return PLACE + token;
  }

  /** To which invitation a link leads, if it is one. */
  Optional<Long> find(String token) {
    return TOKEN.matcher(token).matches()
        ? jdbc.sql("select invitation_id from event_reply_link where token_hash = ?")
            .params(hash(token))
            .query(Long.class)
            .optional()
        : Optional.empty();
  }

  /** Those of an event lead nowhere any more. */
  void forget(long event) {
    jdbc.sql("delete from event_reply_link where event_id = ?").params(event).update();
  }

  private static String hash(String token) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(token.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
