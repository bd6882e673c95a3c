package dk.klimaforloeb;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/**
 * What a process, a task, a message, a decision, a form or a variable is called is written down by
 * the module that it belongs to. A string that happens to equal it elsewhere would be a dependency
 * that no compiler and no test of the arrows sees.
 */
class QuotedIdsTest {

  /** Words that mean something else where they stand. */
  private static final Set<String> OTHER_MEANINGS =
      lines(
          """
          engine    | programme  | the tenant of what belongs to no municipality, a name of the contract
          engine    | taskId     | a key of the drafts' JSON, and of their rows
          agreement | entryPhase | a key of the agreement's file
          agreement | onboarding | a word of the agreement's file, as its schema lists it
          governance | task-division | what sort of matter it is, as decision-competence has it
          """);

  private static final Path JAVA = Path.of("src/main/java/dk/klimaforloeb");
  private static final Path AGREEMENTS = Path.of("src/main/resources/agreement");
  private static final Pattern DECISION = Pattern.compile("<decision id=\"([^\"]+)\"");

  /** One word may mean anything; a name of several words is no accident. */
  private static final Pattern SEVERAL_WORDS = Pattern.compile(".*[a-z][A-Z].*");

  private static final Map<Path, BpmnModelInstance> MODELS = ModelFiles.models();
  private static final Set<String> MODULES_WITH_A_PROCESS =
      MODELS.keySet().stream().map(QuotedIdsTest::owner).collect(toSet());
  private static final Map<String, Set<String>> OWNERS = owners();
  private static final Quotes QUOTES = new Quotes();

  static {
    Sources.forEach((file, docs) -> QUOTES.scan(file, null));
  }

  @Test
  void eachProcessOfTheJourneyButItsOwnHasAModuleOfItsName() {
    assertThat(
            MODELS.keySet().stream()
                .filter(file -> file.getParent().endsWith("journey"))
                .filter(file -> owner(file).equals("journey"))
                .map(ModelFiles::stem))
        .containsExactly("municipality-journey");
  }

  @Test
  void noModuleQuotesAnIdOfAnother() {
    assertThat(OWNERS).hasSizeGreaterThan(100);
    Set<String> foreign = new TreeSet<>();
    for (Quote quote : QUOTES.literals) {
      Set<String> owners = ownersOf(quote.text());
      if (!owners.isEmpty() && !owners.contains(quote.module())) {
        foreign.add(quote.module() + " | " + quote.text());
      }
    }
    assertThat(foreign).isEqualTo(OTHER_MEANINGS);
  }

  @Test
  void aVariableIsDeclaredByOneModule() {
    assertThat(QUOTES.variables).isNotEmpty();
    QUOTES.variables.forEach(
        (variable, modules) -> assertThat(modules).describedAs(variable).hasSize(1));
  }

  private static Set<String> ownersOf(String text) {
    Set<String> owners = new HashSet<>(OWNERS.getOrDefault(text, Set.of()));
    if (owners.size() > 1) {
      // What several processes of a capability have in common is said by what encloses them.
      owners.stream().map(owner -> owner.replaceFirst("\\..*", "")).toList().forEach(owners::add);
    }
    if (SEVERAL_WORDS.matcher(text).matches()) {
      owners.addAll(QUOTES.variables.getOrDefault(text, Set.of()));
    }
    return owners;
  }

  /** The modules to which each id of the models belongs. */
  private static Map<String, Set<String>> owners() {
    Map<String, Set<String>> owners = new TreeMap<>();
    MODELS.forEach(
        (file, model) ->
            ids(model)
                .forEach(
                    id -> owners.computeIfAbsent(id, any -> new TreeSet<>()).add(owner(file))));
    ModelFiles.files(AGREEMENTS, ".dmn").stream()
        .flatMap(file -> ModelFiles.found(DECISION, file).stream())
        .forEach(id -> owners.put(id, Set.of("agreement")));
    return owners;
  }

  /** All that a model names: its own, what it calls, and what it asks. */
  private static Set<String> ids(BpmnModelInstance model) {
    return Stream.of(
            Stream.of(ModelFiles.process(model).getId()),
            model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getId),
            model.getModelElementsByType(Message.class).stream().map(Message::getName),
            model.getModelElementsByType(Error.class).stream().map(Error::getErrorCode),
            model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
            model.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement),
            model.getModelElementsByType(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef))
        .flatMap(ids -> ids)
        .filter(id -> id != null && !id.isEmpty())
        .collect(toSet());
  }

  /** The folder's capability; in a capability of several modules that of the process's name. */
  private static String owner(Path model) {
    String capability = model.getParent().getFileName().toString();
    String nested = capability + "." + ModelFiles.stem(model).replace("-", "");
    boolean isModule =
        Files.exists(JAVA.resolve(nested.replace('.', '/')).resolve("package-info.java"));
    return isModule ? nested : capability;
  }

  /** A package with a process is a module; what lies beside belongs to the one around it. */
  private static String module(Path source) {
    Path folder = JAVA.relativize(source.getParent());
    String capability = folder.getName(0).toString();
    String nested = folder.getNameCount() > 1 ? capability + "." + folder.getName(1) : capability;
    return MODULES_WITH_A_PROCESS.contains(nested) ? nested : capability;
  }

  private static Set<String> lines(String table) {
    return table
        .lines()
        .map(line -> line.split("\\|"))
        .peek(line -> assertThat(line).as("module | text | reason").hasSize(3))
        .map(line -> line[0].strip() + " | " + line[1].strip())
        .collect(toCollection(TreeSet::new));
  }

  /**
   * A string in the sources.
   *
   * @param module where it stands
   */
  private record Quote(String module, String text) {}

  /** All strings of the program, and the names of variables that it declares. */
  private static final class Quotes extends TreePathScanner<Void, Void> {

    private final List<Quote> literals = new ArrayList<>();
    private final Map<String, Set<String>> variables = new TreeMap<>();
    private String module;

    @Override
    public Void visitCompilationUnit(CompilationUnitTree file, Void unused) {
      Path source = Path.of(file.getSourceFile().getName());
      if (source.endsWith("package-info.java")) {
        return null;
      }
      module = module(source);
      return super.visitCompilationUnit(file, unused);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
      if (literal.getValue() instanceof String text) {
        literals.add(new Quote(module, text));
      }
      return super.visitLiteral(literal, unused);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      if (call.getMethodSelect().toString().equals("ProcessVariable.of")
          && call.getArguments().get(0) instanceof LiteralTree name) {
        variables.computeIfAbsent((String) name.getValue(), any -> new TreeSet<>()).add(module);
      }
      return super.visitMethodInvocation(call, unused);
    }
  }
}
