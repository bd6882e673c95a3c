package dk.klimaforloeb;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of processes in the whole program. All of them share one context, in which time stands
 * still and jobs wait until a test has them run; each test finds it as on the agreement's first
 * morning, with nothing started. What they reach between them, {@link ProcessCoverageIT} looks at.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {KlimaforloebApplication.class, ProcessTestConfiguration.class},
    properties = {
      "spring.datasource.url=jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
      "camunda.bpm.job-execution.enabled=false",
      "camunda.bpm.generic-properties.properties.history-cleanup-enabled=false",
      "klimaforloeb.clock.movable=true",
      "klimaforloeb.programme.start=now"
    })
@ExtendWith(FirstMorning.class)
public @interface ProcessTest {}
