package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.notification.api.PersonalLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What of a mail is its reader's alone: in the ledger a mark, in the mail that leaves a link. */
@Component
class PersonalParts {

  private final List<PersonalLinks> links;
  private final MailProperties properties;
  private final Texts texts = new Texts("notification");

  PersonalParts(List<PersonalLinks> links, MailProperties properties) {
    this.links = links;
    this.properties = properties;
  }

  /** The content as its reader gets it. */
  Map<String, Object> filled(Map<String, Object> content) {
    return replaced(content, (link, number) -> properties.baseUrl() + link.path(number));
  }

  /** The content as others read it. */
  Map<String, Object> hidden(Map<String, Object> content) {
    return replaced(content, (link, number) -> texts.get("notification.personal-link"));
  }

  private Map<String, Object> replaced(
      Map<String, Object> content, BiFunction<PersonalLinks, Long, String> with) {
    Map<String, Object> replaced = new LinkedHashMap<>(content);
    replaced.replaceAll(
        (name, value) -> value instanceof String text ? replaced(text, with) : value);
    return replaced;
  }

  private String replaced(String text, BiFunction<PersonalLinks, Long, String> with) {
    for (PersonalLinks link : links) {
      if (link.isMark(text)) {
        return with.apply(link, link.number(text));
      }
    }
    return text;
  }
}
