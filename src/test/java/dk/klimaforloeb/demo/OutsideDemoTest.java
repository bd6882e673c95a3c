package dk.klimaforloeb.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dk.klimaforloeb.KlimaforloebApplication;
import dk.klimaforloeb.ProcessTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The demo comes in the same jar as the program, its mail server included. In any other profile
 * nothing of it exists.
 */
@ProcessTest
class OutsideDemoTest {

  private static final String DEMO = DemoUsers.class.getPackageName();
  private static final String MAIL_SERVER = "org.subethamail..";

  @Autowired ApplicationContext context;

  @Test
  void noBeanIsOfTheDemo() {
    assertThat(context.getEnvironment().getActiveProfiles()).isEmpty();
    assertThat(Arrays.stream(context.getBeanDefinitionNames()).map(context::getType))
        .isNotEmpty()
        .noneMatch(type -> type != null && type.getPackageName().equals(DEMO));
    assertThat(context.getBeanNamesForType(SMTPServer.class)).isEmpty();
  }

  @Test
  void nobodyElseKnowsItsMailServer() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(KlimaforloebApplication.class);
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage(DEMO)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(MAIL_SERVER)
        .check(program);
  }
}
