package dk.klimaforloeb.monitoring.portfolio;

import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.TypedText;
import dk.klimaforloeb.engine.access.CurrentPerson;
import dk.klimaforloeb.identity.UserRemoved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The choices that whoever asks keeps, by their names; nobody reaches those of others, as a name is
 * looked for only among one's own.
 */
@Component
class SavedViews {

  private static final int LONGEST_NAME = 40;
  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final CurrentPerson person;
  private final TransactionTemplate transaction;
  private final Texts texts = new Texts("portfolio");
  private final TypedText name = new TypedText(texts, "portfolio.view.name", LONGEST_NAME);

  SavedViews(JdbcClient jdbc, CurrentPerson person, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.person = person;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** In the order in which they were first saved. */
  List<SavedView> own() {
    return jdbc.sql("select * from portfolio_view where user_id = ? order by id")
        .params(person.get().id())
        .query((row, number) -> read(row))
        .list();
  }

  /**
   * Keeps a choice; what had the name before is replaced.
   *
   * @param opens whether the overview opens with it from now on
   * @return the name as it is kept
   * @throws Refused when it cannot be a name, or there are too many views already
   */
  String save(String typed, Asked asked, boolean opens) {
    String kept = name.checked(oneLine(typed));
    Asked known = asked.known();
    try {
      transaction.executeWithoutResult(
          status -> {
            if (isNone(change(kept, known, opens))) {
              add(kept, known, opens);
            }
            if (opens) {
              openOnly(kept);
            }
          });
    } catch (DuplicateKeyException e) {
      // The same person saved the same name in another window in this moment.
      throw new Refused(HttpStatus.CONFLICT, texts.get("portfolio.view.twice"));
    }
    return kept;
  }

  private int change(String kept, Asked asked, boolean opens) {
    return jdbc.sql(
            "update portfolio_view set opens = ?, soeg = ?, runde = ?, fase = ?, status = ?,"
                + " bold = ?, overskredet = ?, sortering = ?, gruppering = ?"
                + " where user_id = ? and name = ?")
        .params(
            opens,
            asked.soeg(),
            asked.runde(),
            asked.fase(),
            asked.status(),
            asked.bold(),
            asked.overskredet(),
            asked.sortering(),
            asked.gruppering(),
            person.get().id(),
            kept)
        .update();
  }

  private void add(String kept, Asked asked, boolean opens) {
    if (own().size() >= MOST) {
      throw new Refused(HttpStatus.CONFLICT, texts.get("portfolio.view.too-many", MOST));
    }
    jdbc.sql("insert into portfolio_view (user_id, name, opens) values (?, ?, ?)")
        .params(person.get().id(), kept, opens)
        .update();
    change(kept, asked, opens);
  }

  /**
   * Whether the overview opens with one of them.
   *
   * @return whether there is such a one
   */
  boolean open(String kept, boolean opens) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              boolean isThere =
                  !isNone(
                      jdbc.sql("update portfolio_view set opens = ? where user_id = ? and name = ?")
                          .params(opens, person.get().id(), kept)
                          .update());
              if (isThere && opens) {
                openOnly(kept);
              }
              return isThere;
            }));
  }

  private void openOnly(String kept) {
    jdbc.sql("update portfolio_view set opens = false where user_id = ? and name <> ?")
        .params(person.get().id(), kept)
        .update();
  }

  /**
   * Keeps it no longer.
   *
   * @return whether there was such a one
   */
  boolean remove(String kept) {
    return !isNone(
        jdbc.sql("delete from portfolio_view where user_id = ? and name = ?")
            .params(person.get().id(), kept)
            .update());
  }

  /** So that whoever gets the user's name later finds none. */
  @EventListener
  void userRemoved(UserRemoved removed) {
    jdbc.sql("delete from portfolio_view where user_id = ?").params(removed.userId()).update();
  }

  private static boolean isNone(int rows) {
    return rows == 0;
  }

  private static String oneLine(String typed) {
    return typed == null ? null : typed.replaceAll("\\s+", " ");
  }

  private static SavedView read(ResultSet row) throws SQLException {
    Asked asked =
        new Asked(
            row.getString("soeg"),
            row.getString("runde"),
            row.getString("fase"),
            row.getString("status"),
            row.getString("bold"),
            row.getString("overskredet"),
            row.getString("sortering"),
            row.getString("gruppering"));
    return new SavedView(row.getString("name"), asked.known(), row.getBoolean("opens"));
  }
}
