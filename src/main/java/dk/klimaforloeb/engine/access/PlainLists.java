package dk.klimaforloeb.engine.access;

import java.sql.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;

/**
 * The engine asks for distinct rows, whatever it joins, and a database then sorts all columns of
 * all rows before it takes the first fifteen. Where nothing is joined but by the primary key of
 * what is joined, no row can come twice, and the word is left out.
 */
@Intercepts(
    @Signature(
        type = StatementHandler.class,
        method = "prepare",
        args = {Connection.class, Integer.class}))
final class PlainLists implements Interceptor {

  private static final Pattern LIST = insensitive("^\\s*select\\s+distinct\\s+(?=RES\\.)");

  /** As the engine counts in H2. */
  private static final Pattern COUNT =
      insensitive("^\\s*select\\s+count\\(\\s*distinct\\s+RES\\.ID_\\s*\\)");

  /** As it counts in PostgreSQL, with what is counted. */
  private static final Pattern COUNT_OF_ROWS =
      Pattern.compile(
          "\\s*select\\s+count\\(\\*\\)\\s+from\\s+\\((\\s*select\\s+distinct\\s+RES\\.ID_\\s.*)\\)"
              + "\\s*countDistinct\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Tables of which each row that is listed has an id of its own. */
  private static final Pattern LISTED =
      insensitive(
          "\\sfrom\\s+(ACT_RU_(TASK|EXECUTION)\\s+RES"
              + "|\\(\\s*select\\s+SELF\\.\\*[^()]*\\sfrom\\s+ACT_HI_PROCINST\\s+SELF)\\s");

  private static final Pattern FROM = insensitive("\\sfrom\\s");
  private static final Pattern JOIN = insensitive("\\sjoin\\s");
  private static final Pattern JOIN_BY_KEY =
      insensitive(
          "\\sjoin\\s+ACT_R[EU]_\\w+\\s+(\\w+)\\s+on\\s+(RES|SELF)\\.\\w+\\s*=\\s*\\1\\.ID_\\s");

  private static final Pattern LINKS =
      insensitive(
          "\\sleft\\s+join\\s+ACT_RU_IDENTITYLINK\\s+I\\s+on\\s+I\\.TASK_ID_\\s*=\\s*RES\\.ID_\\s");
  private static final Pattern OF_GROUPS =
      insensitive(
          "I\\.TYPE_\\s*=\\s*'candidate'\\s+and\\s+\\(\\s*I\\.GROUP_ID_\\s+in\\s*\\([\\s?,]*\\)\\s*\\)");
  private static final Pattern LINK = Pattern.compile("\\bI\\.");

  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    BoundSql statement = ((StatementHandler) invocation.getTarget()).getBoundSql();
    String plain = plain(statement.getSql(), CappedCounts.hold());
    if (!plain.equals(statement.getSql())) {
      SystemMetaObject.forObject(statement).setValue("sql", plain);
    }
    return invocation.proceed();
  }

  /**
   * The same question without the needless word.
   *
   * @param isCapped whether a count goes no further than {@link CappedCounts#MOST}
   */
  static String plain(String sql, boolean isCapped) {
    Matcher ofRows = COUNT_OF_ROWS.matcher(sql);
    Matcher count = COUNT.matcher(sql);
    if (!ofRows.matches() && !count.find()) {
      return plain(sql);
    }
    String rows =
        ofRows.matches() ? ofRows.group(1) : count.replaceFirst("select distinct RES.ID_");
    String plain = plain(rows);
    return isCapped || !plain.equals(rows) ? count(plain, isCapped) : sql;
  }

  private static String count(String rows, boolean isCapped) {
    return "select count(*) from ("
        + rows
        + (isCapped ? " fetch first " + CappedCounts.MOST + " rows only" : "")
        + ") counted";
  }

  private static String plain(String list) {
    String asked = ofGroups(list);
    Matcher distinct = LIST.matcher(asked);
    return distinct.find() && isListed(asked) && times(JOIN, asked) == times(JOIN_BY_KEY, asked)
        ? distinct.replaceFirst("select ")
        : list;
  }

  /**
   * Asks whether there is a link to one of the groups instead of joining all links. The condition
   * stands where it stood, for it is not negated anywhere: with some link it holds, or with none.
   */
  private static String ofGroups(String sql) {
    Matcher condition = OF_GROUPS.matcher(sql);
    if (times(LINKS, sql) != 1 || times(OF_GROUPS, sql) != 1) {
      return sql;
    }
    String asked =
        LINKS
            .matcher(
                condition.replaceFirst(
                    "exists (select 1 from ACT_RU_IDENTITYLINK L where L.TASK_ID_ = RES.ID_ and"
                        + " $0)"))
            .replaceFirst(" ");
    Matcher renamed = OF_GROUPS.matcher(asked);
    renamed.find();
    String link = LINK.matcher(renamed.group()).replaceAll("L.");
    asked = asked.substring(0, renamed.start()) + link + asked.substring(renamed.end());
    return LINK.matcher(asked).find() ? sql : asked;
  }

  private static boolean isListed(String sql) {
    Matcher from = FROM.matcher(sql);
    Matcher listed = LISTED.matcher(sql);
    return from.find() && listed.find() && listed.start() == from.start();
  }

  private static long times(Pattern pattern, String sql) {
    return pattern.matcher(sql).results().count();
  }

  private static Pattern insensitive(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
