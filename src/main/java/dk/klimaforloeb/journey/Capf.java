package dk.klimaforloeb.journey;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.agreement.Evidence;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

  private static final String ESSENTIAL = "essential";
  private static final String FURTHER = "further";

  private final Edition edition;
  private final Texts texts = new Texts("journey");

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

  /** What the sources of the elements are, by the names under which they are cited. */
  Map<String, String> sources() {
    return edition.sources();
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

  /** Names of what a form shows as help to each section; see {@link #help}. */
  public Set<String> helps() {
    return sections().stream().map(Section::helpKey).collect(Collectors.toSet());
  }

  /** What belongs in each section, by the name under which a form shows it. */
  public Map<String, Shown> help() {
    return sections().stream().collect(Collectors.toMap(Section::helpKey, this::help));
  }

  private Shown help(Section section) {
    return Shown.lines(
        List.of(
            elements(section, ESSENTIAL, "journey.capf.essential"),
            elements(section, FURTHER, "journey.capf.further")));
  }

  private Shown elements(Section section, String level, String text) {
    String elements =
        section.elements().stream()
            .filter(element -> element.level().equals(level))
            .map(Element::text)
            .collect(Collectors.joining("; "));
    return elements.isEmpty() ? Shown.NOTHING : Shown.text(texts, text, section.number(), elements);
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
   * @param elements what belongs in it
   */
  public record Section(String key, String number, String title, List<Element> elements) {

    /** Number and title, as people see it. */
    public String label() {
      return number + " " + title;
    }

    /** Name of the field for the remark to it. */
    public String remarkKey() {
      return key + "_remark";
    }

    String helpKey() {
      return key + "_help";
    }
  }

  /**
   * Something that belongs in a section.
   *
   * @param level {@code essential}, or {@code further} for what goes further
   * @param text in the edition's language
   * @param evidence where it comes from
   */
  public record Element(String level, String text, Evidence evidence) {}

  private record Edition(
      String version, String language, Map<String, String> sources, List<Pillar> pillars) {}
}
