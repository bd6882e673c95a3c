package dk.klimaforloeb.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the mail catcher received. */
final class Mails {

  private static final Pattern LINK =
      Pattern.compile("(http\\S+)" + Webapps.TASKLIST + "#/\\?task=(\\S+)");

  private Mails() {}

  /** The address that opens the task that the mail is about. */
  static String link(JsonNode mail) {
    return found(mail).group();
  }

  private static Matcher found(JsonNode mail) {
    Matcher link = LINK.matcher(mail.path("text").asText());
    assertThat(link.find()).as("%s", mail).isTrue();
    return link;
  }

  /**
   * Each member of a task's group got one mail with a link that opens this very task. Reminders,
   * news of a case and what a deputy gets are the matter of other tests.
   *
   * @param tasks all that there ever were
   */
  static void assertOneForEachTaskAndPerson(Iterable<JsonNode> mails, JsonNode tasks, URI root) {
    List<String> expected = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (JsonNode task : tasks) {
      String id = task.path("id").asText();
      names.put(id, task.path("name").asText().replaceAll("\\s+", " "));
      for (String person : people(task)) {
        expected.add(person + "@klimaforloeb.example " + id);
      }
    }
    List<String> ids = new ArrayList<>();
    List<String> received = new ArrayList<>();
    for (JsonNode mail : mails) {
      ids.add(mail.path("messageId").asText());
      if (!isOfATask(mail)) {
        continue;
      }
      Matcher link = found(mail);
      received.add(mail.path("to").asText() + " " + link.group(2));
      assertThat(link.group(1)).isEqualTo(root.toString());
      assertThat(mail.path("subject").asText()).contains(names.get(link.group(2)));
      assertThat(mail.path("html").asText()).contains("task=" + link.group(2));
    }
    assertThat(received).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ids).doesNotHaveDuplicates();
  }

  /** To a member, about a new task. */
  private static boolean isOfATask(JsonNode mail) {
    return mail.path("subject").asText().startsWith("Ny opgave: ")
        && mail.path("to").asText().endsWith("@klimaforloeb.example");
  }

  /** The demo users in the task's group; who asked for a task gets no mail. */
  private static List<String> people(JsonNode task) {
    return switch (task.path("taskDefinitionKey").asText()) {
      case Journeys.CLOSING,
          Journeys.ADMISSION,
          "UserTask_ResolveDeadline",
          "UserTask_SetMeeting",
          "UserTask_CollectNominations",
          "UserTask_PrepareAgenda",
          "UserTask_SubmitItems",
          "UserTask_RecordMeeting" ->
          List.of("kkr", "region");
      case Journeys.CHANGE,
          "UserTask_ChooseJourney",
          "UserTask_ChangeRoadmap",
          "UserTask_ChangeContacts",
          "UserTask_RequestGuidance",
          "UserTask_RequestData",
          "UserTask_ExtendHearing",
          "UserTask_ChooseRecord",
          "UserTask_CorrectRecord",
          "UserTask_RegisterAccessRequest" ->
          List.of();
      case "UserTask_CommentDraft",
          "UserTask_ReviewPlan",
          "UserTask_RegisterC40Approval",
          "UserTask_ConfirmAssessment" ->
          List.of("videnspartner", "kkr", "region");
      case Journeys.KICKOFF,
          "UserTask_ReviewSelfAssessment",
          "UserTask_AdviseRoadmap",
          "UserTask_ArrangeSession",
          "UserTask_RecordSession",
          "UserTask_AdviseDraft",
          "UserTask_FollowUpDeadline" ->
          List.of("kkr");
      case "UserTask_AssessDataOrder", "UserTask_DeliverData" -> List.of("data");
      // The summit, which comes up by itself.
      case "UserTask_PrepareEventProposal" -> List.of("region");
      default -> List.of("kommune-" + task.path("tenantId").asText());
    };
  }
}
