package dk.klimaforloeb.funding;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseMessages;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People ask for money, grant it and pay, in process tests. */
abstract class FundingTrial {

  static final String KKR = "kkr-coordinator";
  static final String REGION = "regional-coordinator";
  static final String SECRETARIAT = "secretariat";

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired Members members;
  @Autowired ProcessEngine engine;
  @Autowired CaseMessages messages;
  @Autowired FundingRequests requests;
  @Autowired FundingLedger ledger;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void theCoordinatorHasAnAddress() {
    cases.moveTo("2020-09-16T10:00");
    members.add("coordinator", KKR);
  }

  @AfterEach
  void nobodyIsLeft() {
    members.remove("coordinator");
  }

  ProcessInstance asked(String answer, Map<String, Object> more) {
    Map<String, Object> values = Answers.of("describe-funding", answer);
    values.putAll(more);
    ProcessInstance request = starters.asCoordinator(FundingRequestModel.KEY);
    submit(KKR, request, values);
    return request;
  }

  void submit(String group, ProcessInstance request, Map<String, Object> values) {
    starters.submitAsMemberOf(group, request, values, () -> {});
  }

  Map<String, Object> offered(String group, ProcessInstance request) {
    String task = starters.task(request).getId();
    return cases.as(
        "reader", group, "programme", () -> engine.getFormService().getTaskFormVariables(task));
  }

  void decide(ProcessInstance request, String outcome) {
    engine
        .getRuntimeService()
        .createMessageCorrelation("DecisionTaken")
        .processInstanceId(request.getId())
        .setVariable("decisionOutcome", outcome)
        .correlate();
    cases.runJobs();
  }

  /** What is set aside and what is paid, in oere. */
  String used(String contribution) {
    List<Entry> entries = ledger.of(contribution);
    return entries.stream().mapToLong(Entry::committed).sum()
        + " "
        + entries.stream().mapToLong(Entry::used).sum();
  }

  List<String> status() {
    return jdbc.sql("select status from funding_request order by id").query(String.class).list();
  }

  List<String> mails() {
    return jdbc.sql("select subject from mail_ledger where kind = 'funding-answer'")
        .query(String.class)
        .list();
  }
}
