package dk.klimaforloeb.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A journey lives for years, and the program changes meanwhile: who is in a phase ends it as it
 * began, who comes to it later gets the new one.
 */
@ProcessTest
class NewVersionTest {

  private static final String IN_GUIDANCE = Cases.key("0710", "1");
  private static final String IN_ONBOARDING = Cases.key("0727", "1");
  private static final String NEW_NAME = "Gennemgå selvevalueringen sammen";

  @Autowired Cases cases;
  @Autowired RuntimeService runtimeService;
  @Autowired RepositoryService repositoryService;

  private Deployment newVersion;

  @BeforeEach
  void changeGuidanceWhileOneIsInItAndOneIsOnItsWay() throws IOException {
    cases.requestJourney("0710", "1");
    onboard("0710");
    cases.requestJourney("0727", "1");
    newVersion = deployWithChangedGuidance();
    onboard("0727");
  }

  @AfterEach
  void forgetTheNewVersion() {
    cases.forgetAll();
    repositoryService.deleteDeployment(newVersion.getId(), true);
  }

  @Test
  void whoIsInAPhaseStaysInItsVersionAndWhoComesToItGetsTheNewOne() {
    Map<String, Integer> versions = versionsInUse("guidance");

    int before = versions.get(IN_GUIDANCE);
    assertThat(versions)
        .containsOnly(Map.entry(IN_GUIDANCE, before), Map.entry(IN_ONBOARDING, before + 1));
    assertThat(versionsInUse("municipality-journey"))
        .as("the journeys themselves go on as they began")
        .containsOnly(Map.entry(IN_GUIDANCE, before), Map.entry(IN_ONBOARDING, before));
  }

  @Test
  void eachGoesOnByItsOwnDiagramAndForms() {
    for (String code : new String[] {"0710", "0727"}) {
      cases.submit(
          "municipality-" + code,
          Cases.key(code, "1"),
          "UserTask_CompleteSelfAssessment",
          GuidanceAnswers.selfAssessment());
    }

    assertThat(cases.task(IN_GUIDANCE).getName()).isEqualTo("Gennemgå selvevaluering");
    assertThat(cases.task(IN_ONBOARDING).getName()).isEqualTo(NEW_NAME);
  }

  @Test
  void whoEndsAnOldPhaseGoesOnInTheNewestVersionOfTheNext() {
    String municipality = "municipality-0710";
    String coordinator = "kkr-coordinator";
    step(municipality, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    step(
        coordinator,
        "UserTask_ReviewSelfAssessment",
        GuidanceAnswers.review(List.of("c1_1"), List.of()));
    step(coordinator, "UserTask_ArrangeSession", GuidanceAnswers.writtenSession());
    step(coordinator, "UserTask_RecordSession", GuidanceAnswers.sessionHeld());
    step(municipality, "UserTask_DraftRoadmap", GuidanceAnswers.roadmap());
    step(coordinator, "UserTask_AdviseRoadmap", GuidanceAnswers.fine());

    ProcessInstance drafting = cases.only("plan-drafting", IN_GUIDANCE);
    assertThat(
            repositoryService
                .getProcessDefinition(drafting.getProcessDefinitionId())
                .getDeploymentId())
        .isEqualTo(newVersion.getId());
  }

  private void step(String group, String element, Map<String, Object> values) {
    cases.submit(group, IN_GUIDANCE, element, values);
  }

  private void onboard(String code) {
    String journey = Cases.key(code, "1");
    String municipality = "municipality-" + code;
    cases.submit(municipality, journey, "UserTask_RegisterApplication", Answers.applicationSent());
    cases.submit("secretariat", journey, "UserTask_RegisterAdmission", Answers.admitted());
    cases.submit(municipality, journey, "UserTask_AppointLead", Answers.lead());
    cases.submit("kkr-coordinator", journey, "UserTask_HoldKickoff", Answers.kickoffHeld());
  }

  /** As the next release would: everything together, in which one phase is another. */
  private Deployment deployWithChangedGuidance() throws IOException {
    ProcessDefinition guidance =
        repositoryService
            .createProcessDefinitionQuery()
            .processDefinitionKey("guidance")
            .latestVersion()
            .singleResult();
    DeploymentBuilder release = repositoryService.createDeployment().name("next release");
    for (Resource resource : repositoryService.getDeploymentResources(guidance.getDeploymentId())) {
      byte[] content =
          repositoryService
              .getResourceAsStream(guidance.getDeploymentId(), resource.getName())
              .readAllBytes();
      String text = new String(content, UTF_8);
      if (resource.getName().equals(guidance.getResourceName())) {
        String changed =
            text.replace("name=\"Gennemgå selvevaluering\"", "name=\"" + NEW_NAME + "\"");
        assertThat(changed).isNotEqualTo(text);
        text = changed;
      }
      release.addString(resource.getName(), text);
    }
    return release.deploy();
  }

  /** Which version of a process each running case is in, as Cockpit shows it. */
  private Map<String, Integer> versionsInUse(String process) {
    return runtimeService.createProcessInstanceQuery().processDefinitionKey(process).list().stream()
        .collect(
            toMap(
                ProcessInstance::getBusinessKey,
                instance ->
                    repositoryService
                        .getProcessDefinition(instance.getProcessDefinitionId())
                        .getVersion()));
  }
}
