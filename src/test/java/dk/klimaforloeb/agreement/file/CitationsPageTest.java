package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Basis;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/**
 * The handbook's page that lets a human read on what each element rests. It is made from the models
 * and the agreement's file; after a change of either, copy {@code target/grundlag.md} to it.
 */
class CitationsPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/haandbog/grundlag.md");
  private static final Path MADE = Path.of("target/grundlag.md");
  private static final String OWN_CHOICE = "_programmets eget valg_";

  private static final AgreementFile FILE = Files.read(Files.MIDTJYLLAND);
  private static final Agreement AGREEMENT = FILE.agreement();

  private final Set<String> cited = new TreeSet<>();
  private final List<String> lines = new ArrayList<>();

  @Test
  void thePageOfCitationsIsTrue() throws IOException {
    lines.add("# Hvad programmet bygger på");
    lines.add("");
    lines.add(
        "Samarbejdsaftalen har overskrifter, men ingen punktnumre. Her står for hver proces, hver opgave, hver"
            + " fordeling og hver oplysning i aftalefilen, under hvilken overskrift i aftalen det"
            + " hører hjemme, og hvad aftalen siger dér, med vores ord. Det, som aftalen ikke beder"
            + " om, er programmets eget valg. Siden dannes af modellerne og aftalefilen for"
            + " Midtjylland, og en test fejler, når den ikke passer.");
    tasks();
    division();
    data();
    uncited();
    String made = String.join("\n", lines) + "\n";
    java.nio.file.Files.createDirectories(MADE.getParent());
    java.nio.file.Files.writeString(MADE, made);
    assertThat(PAGE).describedAs("stale: copy %s to it", MADE).exists().hasContent(made);
  }

  private void tasks() throws IOException {
    heading("Processer og opgaver");
    table("proces eller opgave", "bygger på", "aftalen siger", "vores bemærkning");
    for (Path file : models(".bpmn")) {
      var bpmn = Bpmn.readModelFromFile(file.toFile());
      Process model = bpmn.getModelElementsByType(Process.class).iterator().next();
      String process = model.getName();
      model(process, model.getId());
      for (UserTask task : bpmn.getModelElementsByType(UserTask.class)) {
        model(process + ": " + task.getName(), task.getCamundaFormRef());
      }
    }
    for (Path file : models(".dmn")) {
      Decision decision =
          Dmn.readModelFromFile(file.toFile())
              .getModelElementsByType(Decision.class)
              .iterator()
              .next();
      model("Beslutningstabellen " + decision.getName(), decision.getId());
    }
  }

  private void model(String name, String key) {
    row(
        name + " (`" + key + "`)",
        AGREEMENT.clausesOf(key),
        Optional.ofNullable(AGREEMENT.basis().get(key)).flatMap(Basis::note));
  }

  private void division() {
    heading("Opgavefordelingen");
    table("opgavetype og begrundelse", "bygger på", "aftalen siger", "vores bemærkning");
    byte[] dmn =
        FILE.decisions().get(Agreement.Decisions.TASK_DIVISION).getBytes(StandardCharsets.UTF_8);
    for (Rule rule :
        Dmn.readModelFromStream(new ByteArrayInputStream(dmn)).getModelElementsByType(Rule.class)) {
      String type = written(rule.getInputEntries().iterator().next());
      List<String> out = rule.getOutputEntries().stream().map(CitationsPageTest::written).toList();
      row(
          (type.isEmpty() ? "alt andet" : "`" + type + "`")
              + " hos "
              + AGREEMENT.groups().get(out.get(0))
              + ": "
              + out.get(3),
          AGREEMENT.clause(out.get(2)).stream().toList(),
          Optional.empty());
    }
  }

  private static String written(ModelElementInstance entry) {
    return entry.getTextContent().strip().replace("\"", "");
  }

  private void data() {
    heading("Aftalefilens oplysninger");
    table("oplysning", "bygger på", "aftalen siger", "vores bemærkning");
    data("", FILE.tree().root());
  }

  private void data(String path, JsonNode node) {
    if (path.equals("clauses") || path.equals("basis")) {
      return;
    }
    if (!path.isEmpty() && node.path("clauses").isArray()) {
      List<Agreement.Clause> clauses = new ArrayList<>();
      node.get("clauses").forEach(id -> clauses.add(AGREEMENT.clause(id.asText()).orElseThrow()));
      String name =
          Stream.of("name", "title", "task", "described", "description")
              .filter(node::has)
              .map(key -> node.get(key).asText())
              .findFirst()
              .orElse("");
      row(
          "`" + path + "`" + (name.isEmpty() ? "" : " " + name),
          clauses,
          Optional.ofNullable(node.path("note").textValue()));
    }
    Names.inner(path, node).forEach(this::data);
  }

  private void uncited() {
    heading("Det øvrige i aftalen");
    lines.add("Intet i programmet henviser til dette.");
    lines.add("");
    lines.add("| overskrift | aftalen siger |");
    lines.add("|---|---|");
    AGREEMENT.clauses().stream()
        .filter(clause -> !cited.contains(clause.id()))
        .forEach(clause -> lines.add("| " + clause.heading() + " | " + account(clause) + " |"));
  }

  private void row(String element, List<Agreement.Clause> clauses, Optional<String> note) {
    clauses.forEach(clause -> cited.add(clause.id()));
    String headings =
        clauses.stream()
            .map(Agreement.Clause::heading)
            .distinct()
            .collect(Collectors.joining("; "));
    lines.add(
        "| "
            + String.join(
                " | ",
                element,
                clauses.isEmpty() ? OWN_CHOICE : headings,
                clauses.stream().map(CitationsPageTest::account).collect(Collectors.joining(" ")),
                note.orElse(""))
            + " |");
  }

  private static String account(Agreement.Clause clause) {
    String summary = clause.summary();
    return summary.substring(0, 1).toUpperCase(Locale.ROOT)
        + summary.substring(1)
        + clause.note().map(note -> " _(" + note + ")_").orElse("");
  }

  private void heading(String text) {
    lines.add("");
    lines.add("## " + text);
    lines.add("");
  }

  private void table(String... columns) {
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + "---|".repeat(columns.length));
  }

  private static List<Path> models(String ending) throws IOException {
    try (Stream<Path> all = java.nio.file.Files.walk(Path.of("processes"))) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
