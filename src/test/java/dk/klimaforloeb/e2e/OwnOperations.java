package dk.klimaforloeb.e2e;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The operations of our own interfaces, read from their controllers, what describes them, and what
 * the forms of our pages do, which all is closed without a session.
 */
final class OwnOperations {

  /** Springdoc answers these. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("GET /api/openapi", "GET /api/openapi.yaml");

  private OwnOperations() {}

  /** Each as {@code GET /api/…}; of pages those that do something. */
  static Set<String> all() throws ClassNotFoundException {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(
            false, new MockEnvironment().withProperty("spring.profiles.active", "demo"));
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    Set<String> operations = new TreeSet<>(DESCRIPTIONS);
    for (BeanDefinition found : scanner.findCandidateComponents("dk.klimaforloeb")) {
      Class<?> controller = Class.forName(found.getBeanClassName());
      RequestMapping base =
          AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
      boolean isInterface = AnnotatedElementUtils.isAnnotated(controller, RestController.class);
      String folder = base == null ? "" : base.path()[0];
      for (Method method : controller.getDeclaredMethods()) {
        RequestMapping mapping =
            AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (mapping != null) {
          String path = mapping.path().length == 0 ? "" : mapping.path()[0];
          for (RequestMethod verb : mapping.method()) {
            if (isInterface || verb != RequestMethod.GET) {
              operations.add(verb + " " + folder + path);
            }
          }
        }
      }
    }
    return operations;
  }
}
