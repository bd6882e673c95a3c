package dk.klimaforloeb.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The Climate Action Planning Framework (CAPF), by whose sections plans are assessed. The edition
 * is a file; what is recorded by it says which.
 */
@Component
public class Capf {

  private static final String EDITION_IN_USE = "/capf/capf-2020.yaml";

  private final Edition edition;

  Capf() {
    try (InputStream in = Capf.class.getResourceAsStream(EDITION_IN_USE)) {
      Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      edition = new ObjectMapper().convertValue(yaml, Edition.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edition, for example {@code CAPF 2020}. */
  public String version() {
    return edition.version();
  }

  /** The language of the titles, as an ISO 639 code. */
  public String language() {
    return edition.language();
  }

  /** The pillars with their sections, in order. */
  public List<Pillar> pillars() {
    return edition.pillars();
  }

  /** All sections, in order. */
  public List<Section> sections() {
    return pillars().stream().flatMap(pillar -> pillar.sections().stream()).toList();
  }

  /**
   * Names of the fields with which a form asks about all sections: an answer and a remark each.
   *
   * @param besides what the form asks besides
   */
  public Set<String> fields(String... besides) {
    return Stream.concat(
            Stream.of(besides),
            sections().stream().flatMap(section -> Stream.of(section.key(), section.remarkKey())))
        .collect(Collectors.toSet());
  }

  /**
   * @param key for example {@code c2_4}
   * @return number and title of the section
   * @throws IllegalArgumentException when the edition has no such section
   */
  public String title(String key) {
    return sections().stream()
        .filter(section -> section.key().equals(key))
        .map(Section::label)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no section " + key));
  }

  /**
   * A pillar.
   *
   * @param number for example {@code 2}
   * @param title in the edition's language
   * @param sections in order
   */
  public record Pillar(String number, String title, List<Section> sections) {}

  /**
   * A section, the unit that is assessed.
   *
   * @param key its name in forms and tables, for example {@code c2_4}
   * @param number for example {@code 2.4}
   * @param title in the edition's language
   */
  public record Section(String key, String number, String title) {

    /** Number and title, as people see it. */
    public String label() {
      return number + " " + title;
    }

    /** Name of the field for the remark to it. */
    public String remarkKey() {
      return key + "_remark";
    }
  }

  private record Edition(String version, String language, List<Pillar> pillars) {}
}
