package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.ClauseWork;
import dk.klimaforloeb.agreement.ClauseWork.Carrier;
import dk.klimaforloeb.agreement.ClauseWork.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The handbook's page that tells for each clause what carries it out and which tests prove it.
 * After a change of the agreement's file, the models or the tests, copy {@code target/aftalen.md}.
 */
class ClausesHandbookTest {

  private static final Path PAGE = Path.of("src/site/markdown/haandbog/aftalen.md");
  private static final Path MADE = Path.of("target/aftalen.md");
  private static final Map<Kind, String> KINDS =
      Map.of(
          Kind.TASK, "opgaven",
          Kind.PROCESS, "processen",
          Kind.DECISION, "beslutningstabellen",
          Kind.RULE, "aftalens tabel");

  private final List<String> lines = new ArrayList<>();

  @Test
  void thePageOfClausesIsTrue() throws IOException {
    lines.add("# Aftalen punkt for punkt");
    lines.add("");
    lines.add(
        "Aftalen har ingen numre; numrene er vores. For hvert punkt st\u00e5r, hvad der udf\u00f8rer"
            + " det, og hvilke test der pr\u00f8ver det, eller hvorfor punktet er en oplysning, som"
            + " ingen skal udf\u00f8re. Om det er gjort, ser man i programmet under *Aftalen* i"
            + " overblikket. Siden dannes af aftalefilen for Midtjylland, modellerne og testene, og"
            + " en test fejler, n\u00e5r den ikke passer.");
    String heading = "";
    for (ClauseWork work : new ClauseReader(Files.read(Files.MIDTJYLLAND)).all()) {
      if (!heading.equals(work.clause().heading())) {
        heading = work.clause().heading();
        lines.add("");
        lines.add("## " + heading);
        lines.add("");
        lines.add("| punkt | aftalen siger | udf\u00f8res af | pr\u00f8ves af | i aftalefilen |");
        lines.add("|---|---|---|---|---|");
      }
      lines.add(row(work));
    }
    String made = String.join("\n", lines) + "\n";
    java.nio.file.Files.createDirectories(MADE.getParent());
    java.nio.file.Files.writeString(MADE, made);
    assertThat(PAGE).describedAs("stale: copy %s to it", MADE).exists().hasContent(made);
  }

  private static String row(ClauseWork work) {
    Agreement.Clause clause = work.clause();
    String said = clause.summary();
    return "| "
        + String.join(
            " | ",
            clause.id(),
            said.substring(0, 1).toUpperCase(Locale.ROOT)
                + said.substring(1)
                + clause.note().map(note -> " _(" + note + ")_").orElse(""),
            clause
                .fact()
                .map(fact -> "_En oplysning._ " + fact)
                .orElseGet(
                    () ->
                        work.carriers().stream()
                            .map(ClausesHandbookTest::carrier)
                            .collect(Collectors.joining("<br>"))),
            work.carriers().stream()
                .flatMap(carrier -> carrier.tests().stream())
                .distinct()
                .sorted()
                .map(test -> "`" + test + "`")
                .collect(Collectors.joining(", ")),
            work.data().stream()
                .map(place -> "`" + place.path() + "`")
                .collect(Collectors.joining(", ")))
        + " |";
  }

  private static String carrier(Carrier carrier) {
    String elements =
        carrier.elements().stream()
            .map(
                element ->
                    carrier.kind() == Kind.TASK
                        ? "`" + element.model() + "`: `" + element.id() + "`"
                        : "`" + element.id() + "`")
            .collect(Collectors.joining(", "));
    return KINDS.get(carrier.kind())
        + " "
        + carrier.name()
        + " (`"
        + carrier.key()
        + "`"
        + (elements.isEmpty() ? "" : "; " + elements)
        + ")";
  }
}
