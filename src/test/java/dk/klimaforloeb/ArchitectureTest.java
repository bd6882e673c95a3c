package dk.klimaforloeb;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The arrows and the narrow places of the design, so that a shortcut fails the build. */
class ArchitectureTest {

  /** Who may reach behind the engine's public interface, and why there is no other way. */
  private static final Set<String> INTERNALS_OF_THE_ENGINE =
      namesIn(
"""
demo.DemoClockConfiguration                | engine plugins are set up on the internal configuration
engine.access.AccessPlugin                 | engine plugins are set up on the internal configuration
engine.access.CaseTenants                  | the extension point for tenants is internal
engine.access.CurrentPerson                | the logged-in user is an internal type
engine.access.EngineIndexes                | engine plugins are set up on the internal configuration
engine.access.KnownRights                  | who may read all rows is decided in an internal class, which asks each row
engine.access.OwnUserAuthorizationProvider | the extension point for default grants is internal
engine.access.TaskWorkChecker              | command checkers exist only internally
engine.access.WithoutPerson                | puts back the logged-in user, an internal type
engine.clock.MovableClock                  | ClockUtil is the engine's only clock
engine.expressions.ExpressionsPlugin       | engine plugins are set up on the internal configuration
engine.expressions.ModelExpressions        | what expressions reach is decided by an internal class
engine.forms.CheckedTaskForm               | form handlers exist only internally
engine.forms.TaskFormService               | a refused field is an internal exception, the only one answered with 400
engine.forms.UserTaskPlugin                | what all user tasks have is set by a parse listener, which is internal
engine.front.Faults                        | what a refused form or a claimed task is, only internal exceptions say
engine.startup.StartupLock                 | engine plugins are set up on the internal configuration
identity.PersonalFilters                   | a filter is narrowed for the one who looks in an internal class
identity.PersonalFiltersPlugin             | engine plugins are set up on the internal configuration
identity.PeopleStore                       | that somebody comes into or leaves a group is told of nowhere else
identity.PeopleStorePlugin                 | engine plugins are set up on the internal configuration
identity.PeopleService                     | the engine answers a weak password as its own error, and offers no other place to ask
""");

  /** Who starts, moves or ends process instances without being a {@code *Process}, and why. */
  private static final Set<String> MOVERS_OF_PROCESSES =
      namesIn(
          """
          engine.ProcessVariable    | sets a value in a case that runs, which moves nothing
          engine.cases.CaseMessages | sends what *Process and *Tasks classes say, for all of them
          """);

  /** Who asks the machine for the time, and why. */
  private static final Set<String> READERS_OF_THE_WALL_CLOCK =
      namesIn(
          """
          engine.clock.ClockConfiguration | makes the one clock
          engine.clock.MovableClock       | is the one clock of the demo profile
          """);

  /** Who touches variables by name, and why. */
  private static final Set<String> TOUCHING_VARIABLES_BY_NAME =
      namesIn(
          """
          engine.ProcessVariable       | is what everybody else uses instead
          engine.forms.TaskFormService | offers whatever objects a task has as JSON
          """);

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackagesOf(KlimaforloebApplication.class);

  @Test
  void capabilitiesUseOnlyWhatTheyDeclare() {
    ApplicationModules modules = ApplicationModules.of(KlimaforloebApplication.class);
    assertThat(modules.stream()).isNotEmpty();
    modules.verify();
  }

  @Test
  void internalsOfTheEngineAreUsedWhereThereIsAReasonAndNowhereElse() {
    Set<String> users = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      if (touched(type).anyMatch(ArchitectureTest::isInternalOfTheEngine)) {
        users.add(nameOf(type));
      }
    }
    assertThat(users).isEqualTo(INTERNALS_OF_THE_ENGINE);
  }

  @Test
  void onlyTheProcessClassesMoveProcesses() {
    Set<String> movers =
        callers(
            (owner, method) ->
                owner.isAssignableTo(RuntimeService.class) && !isQuestion(method.getName()));
    movers.removeIf(name -> name.endsWith("Process"));
    assertThat(movers).isEqualTo(MOVERS_OF_PROCESSES);
  }

  @Test
  void timeComesFromTheOneClock() {
    assertThat(callers(ArchitectureTest::readsTheWallClock)).isEqualTo(READERS_OF_THE_WALL_CLOCK);
  }

  @Test
  void variablesAreTouchedThroughTheirTypedNames() {
    assertThat(callers(ArchitectureTest::touchesVariableByName))
        .isEqualTo(TOUCHING_VARIABLES_BY_NAME);
  }

  /** What it depends on, and what only passes through: comes from one call and goes to another. */
  private static Stream<JavaClass> touched(JavaClass type) {
    return Stream.concat(
        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass),
        type.getCodeUnitAccessesFromSelf().stream()
            .map(access -> access.getTarget())
            .flatMap(
                called ->
                    Stream.concat(
                        Stream.of(called.getRawReturnType()),
                        called.getRawParameterTypes().stream())));
  }

  private static boolean isInternalOfTheEngine(JavaClass type) {
    return type.getBaseComponentType().getPackageName().startsWith("org.camunda.bpm.engine.impl");
  }

  private static boolean isQuestion(String method) {
    return method.startsWith("get") || (method.startsWith("create") && method.endsWith("Query"));
  }

  /** Asks for the time without saying of which clock, or makes a clock of the machine's. */
  private static boolean readsTheWallClock(JavaClass owner, CodeUnitAccessTarget method) {
    String name = method.getName();
    if (owner.getPackageName().equals("java.time")) {
      boolean isClockOfTheMachine = name.startsWith("system") || name.startsWith("tick");
      boolean isClockGiven =
          method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
      return owner.isEquivalentTo(Clock.class)
          ? isClockOfTheMachine
          : name.equals("now") && !isClockGiven;
    }
    return (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
        || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"))
        || (owner.isEquivalentTo(Date.class) && method.getFullName().endsWith("<init>()"))
        || owner.isEquivalentTo(ClockUtil.class);
  }

  private static boolean touchesVariableByName(JavaClass owner, CodeUnitAccessTarget method) {
    boolean hasVariables =
        owner.isAssignableTo(VariableScope.class)
            || owner.isAssignableTo(RuntimeService.class)
            || owner.isAssignableTo(TaskService.class);
    return hasVariables && method.getName().matches("(get|set|has|remove)Variable.*");
  }

  /** The program's classes that call, or refer to, such a method. */
  private static Set<String> callers(BiPredicate<JavaClass, CodeUnitAccessTarget> method) {
    return PROGRAM.stream()
        .filter(
            type ->
                type.getCodeUnitAccessesFromSelf().stream()
                    .anyMatch(access -> method.test(access.getTargetOwner(), access.getTarget())))
        .map(ArchitectureTest::nameOf)
        .collect(toCollection(TreeSet::new));
  }

  /** The outermost class, named as in the lists above. */
  private static String nameOf(JavaClass type) {
    String root = KlimaforloebApplication.class.getPackageName() + ".";
    return type.getName().substring(root.length()).replaceFirst("\\$.*", "");
  }

  private static Set<String> namesIn(String lines) {
    return lines
        .lines()
        .map(line -> line.split("\\|", 2))
        .peek(line -> assertThat(line).as("class | reason").hasSize(2))
        .map(line -> line[0].strip())
        .collect(toCollection(TreeSet::new));
  }
}
