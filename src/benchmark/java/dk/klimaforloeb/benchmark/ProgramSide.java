package dk.klimaforloeb.benchmark;

import dk.klimaforloeb.KlimaforloebApplication;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The whole program as it runs in production, but for the clock, the job executor (the jobs are run
 * by the traveller, on both sides) and the mail server, which accepts everything and keeps nothing.
 */
final class ProgramSide implements Side {

  private final AtomicLong mails = new AtomicLong();
  private final SMTPServer mailServer =
      SMTPServer.port(0)
          .bindAddress(InetAddress.getLoopbackAddress())
          .hostName("localhost")
          .messageHandler((context, from, to, data) -> mails.incrementAndGet())
          .build();
  private final ConfigurableApplicationContext context;
  private final ProcessEngine engine;
  private final Script script;

  ProgramSide(String url, Script script, SetClock clock) {
    this.script = script;
    mailServer.start();
    context =
        new SpringApplicationBuilder(KlimaforloebApplication.class)
            .initializers(
                (GenericApplicationContext made) ->
                    made.registerBean("programmeClock", Clock.class, () -> clock))
            .run(
                "--spring.datasource.url=" + url,
                "--klimaforloeb.mail.from=klima@klimaforloeb.example",
                "--klimaforloeb.agreement=classpath:agreement/midtjylland-2020.yaml",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mailServer.getPortAllocated(),
                "--klimaforloeb.clock.movable=true",
                "--klimaforloeb.programme.start=now",
                "--server.port=0",
                "--management.server.port=0",
                "--camunda.bpm.job-execution.enabled=false",
                "--camunda.bpm.generic-properties.properties.history-cleanup-enabled=false");
    engine = context.getBean(ProcessEngine.class);
    setUp();
  }

  /** The programme makes groups and tenants; what it starts, the pioneers' journeys, is removed. */
  private void setUp() {
    Traveller.runJobs(engine);
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .rootProcessInstances()
        .list()
        .forEach(it -> engine.getRuntimeService().deleteProcessInstance(it.getId(), "benchmark"));
    engine
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .list()
        .forEach(
            it -> engine.getHistoryService().deleteHistoricProcessInstanceIfExists(it.getId()));
    IdentityService identity = engine.getIdentityService();
    script
        .people()
        .forEach(
            (id, groups) -> {
              User user = identity.newUser(id);
              user.setEmail(id + "@klimaforloeb.example");
              identity.saveUser(user);
              groups.forEach(group -> identity.createMembership(id, group));
            });
  }

  /** How many mails were accepted so far. */
  long mails() {
    return mails.get();
  }

  @Override
  public String name() {
    return "program";
  }

  @Override
  public ProcessEngine engine() {
    return engine;
  }

  @Override
  public DataSource database() {
    return context.getBean(DataSource.class);
  }

  /** With the person's own rights, through the form. */
  @Override
  public void handIn(Task task, Script.Step step) {
    engine
        .getIdentityService()
        .setAuthentication(
            step.person(), script.people().get(step.person()), List.of(task.getTenantId()));
    try {
      engine.getFormService().submitTaskForm(task.getId(), step.submit());
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }

  @Override
  public void close() {
    context.close();
    mailServer.stop();
  }
}
