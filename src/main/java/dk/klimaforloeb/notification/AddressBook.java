package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.access.CaseTenants;
import dk.klimaforloeb.engine.access.WithoutPerson;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads people's addresses, and changes one on behalf of the secretariat, which has no right to
 * change users: nothing but the address, only of somebody whose mails fail, and with a record of
 * who did it.
 */
@Component
class AddressBook {

  private static final Logger LOG = LoggerFactory.getLogger(AddressBook.class);

  private final IdentityService identityService;
  private final WithoutPerson withoutPerson;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Texts texts = new Texts("notification");

  AddressBook(
      IdentityService identityService, WithoutPerson withoutPerson, JdbcClient jdbc, Clock clock) {
    this.identityService = identityService;
    this.withoutPerson = withoutPerson;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Entry> find(String userId) {
    return withoutPerson.call(() -> user(userId)).map(AddressBook::entry);
  }

  /**
   * @param address usable
   * @param by user id of who corrects it
   */
  void correct(MailFailure failure, String address, String by) {
    withoutPerson.run(
        () ->
            user(failure.person())
                .ifPresent(
                    user -> {
                      record(failure, user.getEmail(), address, by);
                      user.setEmail(address);
                      identityService.saveUser(user);
                    }));
    LOG.info(texts.get("notification.log.corrected", failure.id().toString(), by));
  }

  private void record(MailFailure failure, String old, String address, String by) {
    jdbc.sql(
            """
            insert into mail_address_correction
              (tenant_id, failure_id, person, old_address, new_address, corrected_at, corrected_by)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            CaseTenants.PROGRAMME,
            failure.id(),
            failure.person(),
            old,
            address,
            OffsetDateTime.now(clock),
            by)
        .update();
  }

  private Optional<User> user(String id) {
    return Optional.ofNullable(identityService.createUserQuery().userId(id).singleResult());
  }

  private static Entry entry(User user) {
    String first = user.getFirstName() == null ? "" : user.getFirstName();
    String last = user.getLastName() == null ? "" : user.getLastName();
    String name = (first + " " + last).strip();
    return new Entry(user.getId(), name.isEmpty() ? user.getId() : name, user.getEmail());
  }

  /**
   * A person who can be written to.
   *
   * @param id user id
   * @param name as colleagues know it
   * @param address null when there is none
   */
  record Entry(String id, String name, String address) {}
}
