package dk.klimaforloeb;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** After all unit tests: the process tests among them have been everywhere. */
class ProcessCoverageIT {

  @Test
  void everyElementOfEveryModelIsReachedByAProcessTest() {
    Set<String> processTests = processTests();
    assumeTrue(
        processTests.stream().allMatch(ReachedElements::isNoted),
        "only a part of the process tests has run");
    Set<String> missed = new TreeSet<>();
    ModelFiles.models()
        .values()
        .forEach(
            model ->
                model
                    .getModelElementsByType(FlowNode.class)
                    .forEach(
                        node ->
                            missed.add(
                                ReachedElements.element(
                                    ModelFiles.process(model).getId(), node.getId()))));
    assertThat(missed).isNotEmpty();
    processTests.forEach(type -> missed.removeAll(ReachedElements.elements(type)));
    assertThat(missed).isEmpty();
  }

  private static Set<String> processTests() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessTest.class));
    scanner.addIncludeFilter(new RegexPatternTypeFilter(Pattern.compile(".*ProcessTest")));
    Set<String> found =
        scanner.findCandidateComponents(ProcessTest.class.getPackageName()).stream()
            .map(candidate -> candidate.getBeanClassName())
            .collect(toSet());
    assertThat(found).isNotEmpty();
    return found;
  }
}
