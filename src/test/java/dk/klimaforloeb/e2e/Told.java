package dk.klimaforloeb.e2e;

import java.util.ArrayList;
import java.util.List;

/** Pairs of answers, about something that is there and something that is not. */
final class Told {

  private final List<String> apart = new ArrayList<>();
  private int pairs;

  void compare(Object operation, String question, Walker.Reply there, Walker.Reply not) {
    pairs++;
    boolean isSame =
        there.status() == not.status() && withoutIds(there.body()).equals(withoutIds(not.body()));
    if (!isSame) {
      apart.add(operation + " " + question + " tells " + there.all() + " apart from " + not.all());
    }
  }

  /** What was asked for may be named in the answer. */
  private static String withoutIds(String body) {
    return body.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
        .replaceAll("0710|0999", "CODE")
        .replaceAll("\"timestamp\":\"[^\"]*\"", "");
  }

  /** Where an answer told whether something is there. */
  List<String> apart() {
    return apart;
  }

  int pairs() {
    return pairs;
  }
}
