package dk.klimaforloeb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import dk.klimaforloeb.KlimaforloebApplication;
import dk.klimaforloeb.notification.api.MailKind;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The templates of all capabilities, and what is put into them. */
class TemplatesTest {

  private static final Path MAILS = Path.of("src/main/resources/mail");
  private static final MailType ASSIGNED = MailType.of(TaskAssigned.class);

  private final Templates templates = new Templates();

  @Test
  void eachKindOfMailHasItsTemplatesAndNoTemplateIsWithoutOne() throws IOException {
    List<String> expected = new ArrayList<>(List.of("frame.da.html"));
    for (Class<?> content : contents()) {
      String stem = MailType.of(content).templates();
      expected.addAll(List.of(stem + ".da.txt", stem + ".da.html"));
    }

    try (Stream<Path> files = Files.walk(MAILS)) {
      assertThat(files.filter(Files::isRegularFile).map(it -> MAILS.relativize(it).toString()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void noTwoCapabilitiesHaveTheSameKindOfMail() {
    assertThat(contents())
        .hasSizeGreaterThan(1)
        .extracting(it -> MailType.of(it).kind())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("contents")
  void itsTemplatesNameNothingButItsComponentsAndShowAllOfThem(Class<?> content) {
    List<String> shown = new ArrayList<>();
    Map<String, Object> data = filled(content, shown);

    MailBody body =
        new Templates(Mustache.compiler().strictSections(true)).body(MailType.of(content), data);

    assertThat(body.subject()).isNotBlank();
    assertThat(body.text()).contains(shown);
    assertThat(body.html()).contains(shown).contains("<html lang=\"da\">", "</html>");
  }

  @ParameterizedTest
  @MethodSource("contents")
  void itsHtmlFillsTheBlocksOfTheFrame(Class<?> content) throws IOException {
    assertThat(blocks(MailType.of(content).templates()))
        .contains("title", "occasion", "heading", "why")
        .isSubsetOf(blocks("frame"));
  }

  @Test
  void aSubjectIsOneLineWhateverTheDataHolds() {
    TaskAssigned task =
        new TaskAssigned(
            "Læs\r\nBcc: all@klima.example", null, "", null, "KKR", null, "https://x", null);

    assertThat(templates.subject(ASSIGNED, values(task)))
        .isEqualTo("Ny opgave: Læs Bcc: all@klima.example");
  }

  @Test
  void whatIsNotKnownLeavesNoGap() {
    TaskAssigned task = new TaskAssigned("Læs", null, "", null, "KKR", null, "https://x", null);

    MailBody body = templates.body(ASSIGNED, values(task));

    assertThat(body.text()).doesNotContain("Kommune", "Fase", "Frist", "Hvorfor", "hele sagen");
    assertThat(body.text()).doesNotContain("\n\n\n");
    assertThat(body.html()).doesNotContain("Kommune", "Fase", "Frist", "Hvorfor", "hele sagen");
  }

  @Test
  void aNameThatTheDataLacksIsAnError() {
    assertThatThrownBy(() -> templates.body(ASSIGNED, Map.of("taskName", "Læs")))
        .isInstanceOf(MustacheException.class);
  }

  private static Map<String, Object> values(Record content) {
    return new ObjectMapper().convertValue(content, new TypeReference<>() {});
  }

  private static List<String> blocks(String template) throws IOException {
    return Pattern.compile("\\{\\{\\$(\\w+)}}")
        .matcher(Files.readString(MAILS.resolve(template + ".da.html")))
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** The records that mails show. */
  private static List<Class<?>> contents() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(MailKind.class));
    return scan.findCandidateComponents(KlimaforloebApplication.class.getPackageName()).stream()
        .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .toList();
  }

  /**
   * @param values takes each of them, which differ
   */
  private static Map<String, Object> filled(Class<?> content, List<String> values) {
    Map<String, Object> data = new LinkedHashMap<>();
    for (RecordComponent component : content.getRecordComponents()) {
      data.put(component.getName(), value(component.getGenericType(), component, values));
    }
    return data;
  }

  private static Object value(Type type, RecordComponent component, List<String> values) {
    if (type instanceof ParameterizedType list) {
      return List.of(value(list.getActualTypeArguments()[0], component, values));
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return filled(nested, values);
    }
    assertThat(type).as("ready to print: %s", component).isEqualTo(String.class);
    values.add("[%s of %s]".formatted(component.getName(), values.size()));
    return values.get(values.size() - 1);
  }
}
