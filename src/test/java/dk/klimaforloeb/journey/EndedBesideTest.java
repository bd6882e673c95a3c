package dk.klimaforloeb.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is under way beside a journey ends with it. */
@ProcessTest
class EndedBesideTest {

  @Autowired Cases cases;
  @Autowired ProcessEngine engine;

  @ParameterizedTest
  @CsvSource({
    "bodies-confirmation, UserTask_ConfirmBodies",
    "contact-change, UserTask_RegisterContact",
    "data-request, UserTask_RequestData",
    "deadline-follow-up, UserTask_FollowUpDeadline",
    "guidance-request, UserTask_RequestGuidance",
    "record-correction, UserTask_ChooseRecord",
    "roadmap-change, UserTask_ChangeRoadmap"
  })
  void whatIsUnderWayEndsWithItsJourney(String process, String element) {
    ProcessInstance beside =
        engine
            .getRuntimeService()
            .createProcessInstanceByKey(process)
            .processDefinitionWithoutTenantId()
            .businessKey(Cases.key("0710", "1"))
            .setVariables(
                Map.ofEntries(
                    entry("municipalityCode", "0710"),
                    entry("municipality", "Favrskov"),
                    entry("round", "1"),
                    entry("phase", "Udkast"),
                    entry("starter", "somebody"),
                    entry("watchedTask", "done meanwhile")))
            .startBeforeActivity(element)
            .execute();

    engine
        .getRuntimeService()
        .createMessageCorrelation("JourneyEnded")
        .processInstanceId(beside.getId())
        .correlate();

    assertThat(cases.path(beside))
        .endsWith("SubProcess_JourneyEnded", "StartEvent_JourneyEnded", "EndEvent_Closed");
    assertThat(cases.only(process, Cases.key("0710", "1"))).isNull();
  }
}
