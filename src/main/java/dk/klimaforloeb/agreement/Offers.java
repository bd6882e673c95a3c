package dk.klimaforloeb.agreement;

import dk.klimaforloeb.engine.Texts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a municipality may choose among by this agreement: fields of work, and data to order. */
@Component
public class Offers {

  /** Where the agreement names no field of work, a roadmap has one to name. */
  private static final String OTHER = "other";

  private final Agreement agreement;
  private final Texts texts = new Texts("agreement");

  Offers(Agreement agreement) {
    this.agreement = agreement;
  }

  /** As a form offers them, in the order of the file. */
  public List<Map<String, String>> fieldsOfWork() {
    List<Undertakings.FieldOfWork> fields = agreement.undertakings().fieldsOfWork();
    return fields.isEmpty()
        ? List.of(option(OTHER, texts.get("agreement.field.other")))
        : fields.stream().map(field -> option(field.id(), field.name())).toList();
  }

  /** As a form offers it, in the order of the file. */
  public List<Map<String, String>> dataProducts() {
    return agreement.undertakings().dataProducts().stream()
        .map(product -> option(product.id(), product.name()))
        .toList();
  }

  /** Danish name; the id itself of what the agreement no longer has. */
  public String fieldOfWork(String id) {
    return name(fieldsOfWork(), id);
  }

  /** Danish name; the id itself of what the agreement no longer has. */
  public String dataProduct(String id) {
    return name(dataProducts(), id);
  }

  /** Whether all of these are fields of work of the agreement. */
  public boolean haveFieldsOfWork(List<String> ids) {
    return ids(fieldsOfWork()).containsAll(ids);
  }

  /** Whether all of these can be ordered. */
  public boolean haveDataProducts(List<String> ids) {
    return ids(dataProducts()).containsAll(ids);
  }

  /**
   * Data that help where something is missing.
   *
   * @param sections of the method, for example {@code c2_4}
   * @return ids
   */
  public List<String> dataFor(List<String> sections) {
    return agreement.undertakings().dataProducts().stream()
        .filter(product -> product.sections().stream().anyMatch(sections::contains))
        .map(Undertakings.DataProduct::id)
        .toList();
  }

  private static Map<String, String> option(String value, String label) {
    return Map.of("label", label, "value", value);
  }

  private static List<String> ids(List<Map<String, String>> options) {
    return options.stream().map(option -> option.get("value")).toList();
  }

  private static String name(List<Map<String, String>> options, String id) {
    return options.stream()
        .filter(option -> option.get("value").equals(id))
        .map(option -> option.get("label"))
        .findFirst()
        .orElse(id);
  }
}
