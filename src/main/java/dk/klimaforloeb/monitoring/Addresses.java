package dk.klimaforloeb.monitoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Choices as an address has them. */
public final class Addresses {

  private Addresses() {}

  /**
   * What stands after an address, with the question mark; nothing for no choice.
   *
   * @param chosen by the names that the address has; null or blank for what was not chosen
   */
  public static String query(Map<String, String> chosen) {
    String query =
        chosen.entrySet().stream()
            .filter(one -> one.getValue() != null && !one.getValue().isBlank())
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
