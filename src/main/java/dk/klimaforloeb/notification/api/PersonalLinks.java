package dk.klimaforloeb.notification.api;

/**
 * Links that nobody but the reader of a mail may have. The ledger, which others read, has a mark in
 * a link's place, and the link itself is made when the mail leaves.
 */
public interface PersonalLinks {

  /** The sort of links that it makes, in small letters and hyphens; no two make the same. */
  String sort();

  /**
   * Makes a link, another one each time.
   *
   * @param number to what it leads
   * @return a path with a leading slash
   */
  String path(long number);

  /** What stands in a mail's content in place of the link, as a value of its own. */
  default String mark(long number) {
    return before() + number;
  }

  /** Whether a value of a mail's content stands for such a link; what people type may look so. */
  default boolean isMark(String value) {
    return value.startsWith(before()) && value.substring(before().length()).matches("\\d{1,18}");
  }

  /** To what the link leads that a mark stands for. */
  default long number(String mark) {
    return Long.parseLong(mark.substring(before().length()));
  }

  private String before() {
    return "personal-link:" + sort() + ":";
  }
}
