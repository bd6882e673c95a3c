package dk.klimaforloeb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** With whom each task lies, task by task, as the public contract says. */
class TaskGroupsTest {

  private static final String SECRETARIAT = "secretariat";
  private static final String COORDINATOR = "kkr-coordinator";
  private static final String MUNICIPALITY = "municipality-${municipalityCode}";
  private static final String ALLOCATED = "${allocation.candidateGroup}";
  private static final String CASEWORKERS =
      "kkr-coordinator,knowledge-partner,regional-coordinator,regional-data-team,secretariat";
  private static final String CHOOSERS =
      CASEWORKERS
          + " | kkr-coordinator,regional-coordinator,secretariat"
          + " | kkr-coordinator,regional-data-team,secretariat | kkr-coordinator,secretariat"
          + " | secretariat";
  private static final String PARTNER = "knowledge-partner,secretariat";

  @Test
  void aTaskLiesWithTheGroupThatTheContractNames() {
    Map<String, String> groups = new TreeMap<>();
    ModelFiles.models().values().stream()
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .collect(
            Collectors.groupingBy(
                task -> task.getId().replace("UserTask_", ""),
                Collectors.mapping(
                    UserTask::getCamundaCandidateGroups, Collectors.toCollection(TreeSet::new))))
        .forEach((task, found) -> groups.put(task, String.join(" | ", found)));

    assertThat(groups).containsExactlyInAnyOrderEntriesOf(expected());
  }

  private static Map<String, String> expected() {
    Map<String, String> expected = new TreeMap<>();
    Map.of(
            SECRETARIAT,
            "CloseProgramme RegisterAdmission ChooseChange CorrectAddress RestoreDelivery ResolveDeadline"
                + " DraftMandate DeliverReport",
            COORDINATOR,
            "FollowUpDeadline",
            MUNICIPALITY,
            "RegisterApplication AppointLead CompleteSelfAssessment DraftRoadmap SettleRoadmap"
                + " ClarifyDataOrder ReceiveData PrepareDraft ReviseDraft ScreenEnvironment"
                + " PresentToBody RegisterHearingDecision WriteConsultationReport RegisterAdoption"
                + " ConfirmBodies ReviseProposal PublishPlan SubmitForAssessment RevisePlan"
                + " ChangeRoadmap AnswerRoadmapProposal RegisterContact AnswerAccessRequest",
            ALLOCATED,
            "HoldKickoff ReviewSelfAssessment AdviseRoadmap ArrangeSession RecordSession"
                + " AssessDataOrder DeliverData AdviseDraft PrepareEventProposal PlanEvent FollowEvent"
                + " RecordEvent ChooseTheme SeeEffect",
            PARTNER,
            "CommentDraft ReviewPlan RegisterC40Approval ConfirmAssessment",
            MUNICIPALITY + ",kkr-coordinator,secretariat",
            "RequestGuidance ExtendHearing RegisterAccessRequest",
            MUNICIPALITY + ",kkr-coordinator,regional-data-team,secretariat",
            "RequestData",
            "kkr-coordinator,secretariat",
            "ProposeRoadmap",
            "regional-data-team",
            "RegisterJointDelivery",
            MUNICIPALITY + ",secretariat",
            "ChangeContacts")
        .forEach(
            (group, tasks) ->
                expected.putAll(
                    Stream.of(tasks.split(" "))
                        .collect(Collectors.toMap(Function.identity(), task -> group))));
    expected.put("ProposeWorkingGroup", "kkr-coordinator,regional-coordinator,secretariat");
    expected.put("ProposeJointEvent", "kkr-coordinator,regional-coordinator,secretariat");
    expected.put("ChooseRecord", MUNICIPALITY + "," + CASEWORKERS);
    expected.put("CorrectRecord", MUNICIPALITY + "," + CASEWORKERS);
    Stream.of(
            "SetMeeting PrepareAgenda SubmitItems RecordMeeting RegisterDecision WriteMinutes"
                + " WriteRecommendation CollectNominations RegisterVote ConfirmMembers")
        .flatMap(tasks -> Stream.of(tasks.split(" ")))
        .forEach(task -> expected.put(task, ALLOCATED));
    expected.put("CallMeeting", SECRETARIAT);
    expected.put("NameVacancy", SECRETARIAT);
    expected.put("ProposeAmendment", "kkr-coordinator,regional-coordinator,secretariat");
    expected.put("ReviewAmendment", SECRETARIAT);
    expected.put("ResolveAmendment", SECRETARIAT);
    expected.put("CarryOutDecision", "${carriedOutBy}");
    expected.put("RaiseMatter", "secretariat,kkr-coordinator,regional-coordinator");
    Stream.of("SeekDecision", "FollowDecision", "ReconsiderDecision")
        .forEach(task -> expected.put(task, "kkr-coordinator,regional-coordinator,secretariat"));
    // Whoever may start the action for any municipality, in the order of the actions' names.
    expected.put("ChooseJourney", CHOOSERS);
    expected.put("DescribeFunding", "kkr-coordinator,regional-coordinator,secretariat");
    expected.put("GrantFunding", "${fundingGroup}");
    expected.put("RegisterInvoice", "${fundingGroup}");
    expected.put("ForwardFunding", SECRETARIAT);
    expected.put("RegisterPoolAnswer", SECRETARIAT);
    return expected;
  }
}
