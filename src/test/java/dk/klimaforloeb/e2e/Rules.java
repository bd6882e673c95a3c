package dk.klimaforloeb.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Breaks the rules of a form one by one, beginning with a right answer. */
final class Rules {

  private final Map<String, Object> right;
  private final List<Forms.Wrong> broken = new ArrayList<>();

  Rules(Map<String, Object> right) {
    this.right = right;
    with("unknownKey", "x");
  }

  List<Forms.Wrong> broken() {
    return broken;
  }

  Rules with(String key, Object value) {
    broken.add(Forms.with(right, key, value));
    return this;
  }

  Rules required(String... keys) {
    for (String key : keys) {
      broken.add(Forms.without(right, key));
      with(key, "");
    }
    return this;
  }

  Rules choices(String... keys) {
    return each("perhaps", keys);
  }

  Rules flags(String... keys) {
    return each("perhaps", keys);
  }

  Rules dates(String... keys) {
    each("2021-02-29", keys);
    each("0020-01-01", keys);
    return each("1.2.2021", keys);
  }

  Rules lines(String... keys) {
    return each(Forms.LONG_LINE, keys);
  }

  Rules texts(String... keys) {
    return each(Forms.LONG_TEXT, keys);
  }

  Rules urls(String... keys) {
    each("ftp://example.org", keys);
    return each(Forms.LONG_LINK, keys);
  }

  private Rules each(Object value, String... keys) {
    for (String key : keys) {
      with(key, value);
    }
    return this;
  }
}
