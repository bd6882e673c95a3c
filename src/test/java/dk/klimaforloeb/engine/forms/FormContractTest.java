package dk.klimaforloeb.engine.forms;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.cases.RecordKind;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Form, record and what the program fills in are one contract: each field is read as a component of
 * its type or said to be read by nobody, and each name in braces is given by somebody.
 */
@ProcessTest
class FormContractTest {

  /** What every task of its process has as variables, whatever its form. */
  private static final Set<String> VARIABLES_SHOWN = Set.of("municipality", "body");

  /** The partner, who approves nothing, has other choices than the coordinator, and a letter. */
  private static final Set<String> ON_ITS_OWN = Set.of("comment-draft");

  private List<FormContract> contracts;

  @Autowired
  void read(List<TaskForm> forms) {
    contracts = forms.stream().map(TaskForm::contract).toList();
  }

  static List<Path> forms() throws IOException {
    return FormFilesTest.forms();
  }

  @Test
  void eachFormHasOneThatAnswersForIt() throws IOException {
    assertThat(contracts)
        .extracting(FormContract::key)
        .containsExactlyInAnyOrderElementsOf(forms().stream().map(FormContractTest::key).toList());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachFieldIsAComponentOfTheRecordOrSaidToBeUnread(Path file) throws IOException {
    FormContract form = form(file);
    Map<String, RecordComponent> components = components(form.record());
    Set<String> unread = new HashSet<>(form.unread());

    for (Field field : FormFile.fields(read(file))) {
      boolean isUnread = unread.remove(field.key());
      assertThat(components.containsKey(field.key()))
          .describedAs("%s: read as %s or unread", field.key(), form.record().getSimpleName())
          .isNotEqualTo(isUnread);
      if (!isUnread) {
        assertCanBeRead(field, components.get(field.key()));
      }
    }
    assertThat(unread).describedAs("unread, but no fields").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void eachNameInBracesIsGivenBySomebody(Path file) throws IOException {
    Set<String> inBraces = new HashSet<>(FormFile.shownNames(read(file)));
    inBraces.removeAll(VARIABLES_SHOWN);

    assertThat(form(file).shown()).containsExactlyInAnyOrderElementsOf(inBraces);
  }

  /** Both ask for the same thing; what is read as one type has to mean the same. */
  @Test
  void fieldsThatTwoFormsStoreInOneTypeAreAlike() throws IOException {
    Map<Class<?>, Map<String, Field>> seen = new HashMap<>();
    for (Path file : forms()) {
      FormContract form = form(file);
      Set<String> components = components(form.record()).keySet();
      for (Field field : FormFile.fields(read(file))) {
        if (components.contains(field.key()) && !ON_ITS_OWN.contains(form.key())) {
          Field before =
              seen.computeIfAbsent(form.record(), any -> new HashMap<>())
                  .putIfAbsent(field.key(), field);
          if (before != null) {
            assertThat(shape(field))
                .describedAs(file + ": " + field.key())
                .isEqualTo(shape(before));
          }
        }
      }
    }
    assertThat(seen).isNotEmpty();
  }

  /** What one of them asks for and the other forgets would be gone with the later record. */
  @Test
  void formsThatStoreOneTypeFillTheSameComponents() throws IOException {
    Map<Class<?>, Set<String>> filled = new HashMap<>();
    for (Path file : forms()) {
      FormContract form = form(file);
      if (!ON_ITS_OWN.contains(form.key())) {
        Set<String> components = new HashSet<>(components(form.record()).keySet());
        components.retainAll(FormFile.fields(read(file)).stream().map(Field::key).toList());
        assertThat(filled.computeIfAbsent(form.record(), any -> components))
            .describedAs(form.key())
            .isEqualTo(components);
      }
    }
    assertThat(filled).isNotEmpty();
  }

  /** The name in the database tells the types apart. */
  @Test
  void eachKindOfRecordHasANameOfItsOwn() {
    Set<Class<?>> types =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dk.klimaforloeb")
                .stream()
                .filter(type -> type.isAnnotatedWith(RecordKind.class))
                .<Class<?>>map(JavaClass::reflect)
                .collect(toSet());

    assertThat(types).containsAll(contracts.stream().<Class<?>>map(FormContract::record).toList());
    assertThat(types)
        .extracting(type -> type.getAnnotation(RecordKind.class).value())
        .doesNotHaveDuplicates();
  }

  private static Object shape(Field field) {
    return List.of(field.kind(), field.choices(), field.maxLength(), columnsOf(field));
  }

  private static List<Object> columnsOf(Field field) {
    return field.columns().stream().<Object>map(c -> List.of(c.key(), c.kind())).toList();
  }

  private static void assertCanBeRead(Field field, RecordComponent component) {
    assertThat(component.getType())
        .describedAs(field.key())
        .isIn(
            switch (field.kind()) {
              case TEXT, URL, MAIL_ADDRESS, CHOICE -> List.of(String.class);
              case DATE -> List.of(LocalDate.class);
              case DATE_TIME -> List.of(LocalDateTime.class);
              // Never a primitive: a form of an older version may not have had the field.
              case FLAG -> List.of(Boolean.class);
              case INTEGER -> List.of(Integer.class);
              case NUMBER -> List.of(BigDecimal.class);
              case CHOICES, ROWS -> List.of(List.class);
            });
    if (field.kind() == Field.Kind.ROWS) {
      Map<String, RecordComponent> columns = components(itemOf(component));
      assertThat(field.columns())
          .isNotEmpty()
          .allSatisfy(
              column -> {
                assertThat(columns).containsKey(column.key());
                assertCanBeRead(column, columns.get(column.key()));
              });
    }
  }

  private static Class<?> itemOf(RecordComponent list) {
    return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
  }

  private static Map<String, RecordComponent> components(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .collect(toMap(RecordComponent::getName, component -> component));
  }

  private FormContract form(Path file) {
    return contracts.stream()
        .filter(form -> form.key().equals(key(file)))
        .findFirst()
        .orElseThrow();
  }

  private static String key(Path file) {
    return file.getFileName().toString().replace(".form", "");
  }

  private static JsonNode read(Path file) throws IOException {
    return new ObjectMapper().readTree(file.toFile());
  }
}
