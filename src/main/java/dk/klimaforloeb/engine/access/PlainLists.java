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
  private static final Pattern COUNT =
      insensitive("^\\s*select\\s+count\\(\\s*distinct\\s+RES\\.ID_\\s*\\)");

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
    String asked = ofGroups(sql);
    Matcher list = LIST.matcher(asked);
    Matcher count = COUNT.matcher(asked);
    boolean isList = list.find();
    if ((!isList && !count.find())
        || !isListed(asked)
        || times(JOIN, asked) != times(JOIN_BY_KEY, asked)) {
      return sql;
    }
    if (isList) {
      return list.replaceFirst("select ");
    }
    return isCapped
        ? "select count(*) from ("
            + count.replaceFirst("select 1 as N_")
            + " fetch first "
            + CappedCounts.MOST
            + " rows only) CAPPED"
        : count.replaceFirst("select count(*)");
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
