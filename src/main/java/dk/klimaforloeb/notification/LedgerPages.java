package dk.klimaforloeb.notification;

import dk.klimaforloeb.notification.api.MailBook;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the ledger by pages. A page begins after the last mail of the one before, however many lie
 * before that; a count stops where it is asked to.
 */
@Component
class LedgerPages {

  private static final Map<MailBook.State, List<String>> STORED =
      Map.of(
          MailBook.State.WAITING,
          List.of(Mail.Status.PENDING.inLedger(), Mail.Status.DEFERRED.inLedger()),
          MailBook.State.SENT,
          List.of(Mail.Status.SENT.inLedger()),
          MailBook.State.FAILED,
          List.of(Mail.Status.FAILED.inLedger()),
          MailBook.State.HELD,
          List.of(Mail.Status.HELD.inLedger()),
          MailBook.State.NOT_TO_BE_SENT,
          List.of(Mail.Status.NOT_TO_BE_SENT.inLedger()));

  private final JdbcClient jdbc;
  private final Clock clock;

  LedgerPages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param tenants whose mails; empty for all
   * @param readers user ids that the text may mean; empty where it may mean no reader
   */
  List<Mail> newest(
      MailBook.Search search,
      Optional<Set<String>> tenants,
      Optional<List<String>> readers,
      int most) {
    Where where = where(search, tenants, readers);
    Optional.ofNullable(search.after())
        .flatMap(after -> find(after, tenants))
        .ifPresent(last -> where.after(last, stored(last.createdAt())));
    return jdbc.sql(
            "select * from mail_ledger"
                + where
                + " order by created_at desc, id desc"
                + " limit "
                + most)
        .params(where.params)
        .query((row, number) -> MailLedger.mail(row))
        .list();
  }

  int count(
      MailBook.Search search,
      Optional<Set<String>> tenants,
      Optional<List<String>> readers,
      int most) {
    Where where = where(search, tenants, readers);
    return jdbc.sql(
            "select count(*) from (select id from mail_ledger" + where + " limit " + most + ") m")
        .params(where.params)
        .query(Integer.class)
        .single();
  }

  Optional<Mail> find(UUID id, Optional<Set<String>> tenants) {
    return jdbc.sql("select * from mail_ledger where id = :id")
        .param("id", id)
        .query((row, number) -> MailLedger.mail(row))
        .optional()
        .filter(mail -> tenants.map(own -> own.contains(mail.tenantId())).orElse(true));
  }

  private Where where(
      MailBook.Search search, Optional<Set<String>> tenants, Optional<List<String>> readers) {
    Where where = new Where();
    tenants.ifPresent(own -> where.oneOf("tenant_id", own));
    if (search.tenant() != null) {
      where.oneOf("tenant_id", Set.of(search.tenant()));
    }
    if (search.state() != null) {
      where.oneOf("status", STORED.get(search.state()));
    }
    if (search.from() != null) {
      where.and("created_at >= %s", stored(search.from()));
    }
    if (search.until() != null) {
      where.and("created_at < %s", stored(search.until()));
    }
    if (search.text() != null) {
      where.saying(search.text(), readers);
    }
    return where;
  }

  private OffsetDateTime stored(Instant time) {
    return time.atZone(clock.getZone()).toOffsetDateTime();
  }

  /** Conditions, each with its value under a name of its own. */
  private static final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    void and(String condition, Object... values) {
      Object[] names = new Object[values.length];
      for (int i = 0; i < values.length; i++) {
        String name = "p" + params.size();
        params.put(name, values[i]);
        names[i] = ":" + name;
      }
      conditions.add(condition.formatted(names));
    }

    /** In the database's grammar a list has one value at least. */
    void oneOf(String column, Collection<String> values) {
      if (values.isEmpty()) {
        conditions.add("1 = 0");
      } else {
        and(column + " in (%s)", values);
      }
    }

    void saying(String text, Optional<List<String>> readers) {
      String part = "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
      String said = "lower(subject) like %s escape '!' or lower(task_name) like %s escape '!'";
      if (readers.isEmpty()) {
        and("(" + said + ")", part, part);
      } else if (readers.get().isEmpty()) {
        and("(" + said + " or lower(address) like %s escape '!')", part, part, part);
      } else {
        and(
            "(" + said + " or lower(address) like %s escape '!' or recipient in (%s))",
            part,
            part,
            part,
            readers.get());
      }
    }

    void after(Mail last, OffsetDateTime at) {
      and("created_at <= %s and (created_at < %s or id < %s)", at, at, last.id());
    }

    @Override
    public String toString() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
  }
}
