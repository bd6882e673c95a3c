package dk.klimaforloeb;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Leaves nothing of one process test to the next, and none of its time to any other test. */
class FirstMorning implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    SpringExtension.getApplicationContext(context).getBean(Cases.class).forgetAll();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    ReachedElements.note(
        SpringExtension.getApplicationContext(context).getBean(HistoryService.class),
        context.getRequiredTestClass());
    ClockUtil.reset();
  }
}
