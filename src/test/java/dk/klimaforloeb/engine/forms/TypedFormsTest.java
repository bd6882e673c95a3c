package dk.klimaforloeb.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.engine.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.camunda.bpm.engine.variable.Variables;

/** Whatever is sent for the fields of whatever form: it is taken as it is, or refused by name. */
class TypedFormsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-09-16T06:00:00Z"), ZoneId.of("Europe/Copenhagen"));

  private final FormRules rules = new FormRules(new Texts("engine"), CLOCK);

  @Property(tries = 2_000)
  void whatIsSentIsTakenAsItIsOrRefusedByName(@ForAll("submissions") Sent sent) {
    Refusals refusals = rules.refusals(sent.fields());
    Map<String, Object> given = SubmittedValues.of(Variables.fromMap(sent.values()));

    Map<String, Object> taken = rules.apply(sent.fields(), sent.values().keySet(), given, refusals);

    for (Field field : sent.fields()) {
      Object value = sent.values().get(field.key());
      boolean isTypedText = field.kind() == Field.Kind.TEXT && value instanceof String;
      if (taken.containsKey(field.key()) && isTypedText) {
        assertThat(taken.get(field.key())).isEqualTo(withoutBlanksAround((String) value));
      }
      if (refusals.concerns(field.key())) {
        assertThat(refusals.message()).contains("(" + field.key() + "): ");
        assertThat(taken).doesNotContainKey(field.key());
      }
    }
  }

  /** Said in another way than the program does. */
  private static String withoutBlanksAround(String text) {
    String blank =
        "[\\s\\p{Z}\\p{Cf}\\u0085\\u2800\\u3164\\uffa0\\u115f\\u1160\\u034f\\u17b4\\u17b5]";
    return text.replaceAll("^(?:" + blank + "|[\\ufe00-\\ufe0f\\x{e0100}-\\x{e01ef}])+", "")
        .replaceAll(blank + "+$", "");
  }

  @Provide
  Arbitrary<Sent> submissions() throws IOException {
    List<List<Field>> forms = FormFilesTest.forms().stream().map(TypedFormsTest::fields).toList();
    return Arbitraries.of(forms)
        .flatMap(fields -> TypedValues.of(fields).map(values -> new Sent(fields, values)));
  }

  private static List<Field> fields(Path form) {
    try {
      return FormFile.fields(new ObjectMapper().readTree(form.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Sent(List<Field> fields, Map<String, Object> values) {}
}
