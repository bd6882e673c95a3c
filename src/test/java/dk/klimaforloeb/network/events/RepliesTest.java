package dk.klimaforloeb.network.events;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.network.events.Invitation.Answer;
import dk.klimaforloeb.network.events.JointEvent.Facts;
import dk.klimaforloeb.network.events.JointEvent.Status;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets a seat, what a link is good for, and for how long. */
@ProcessTest
class RepliesTest {

  @Autowired Cases cases;
  @Autowired JointEvents events;
  @Autowired Invitations invitations;
  @Autowired ReplyLinks links;
  @Autowired Replies replies;
  @Autowired ReplyPage page;
  @Autowired JdbcClient jdbc;

  @Test
  void ofTwentyWhoAnswerAtTheSameInstantAsManyGetASeatAsThereAre() throws Exception {
    List<String> tokens = tokens(7, 20);
    atOnce(tokens.stream().<Callable<Object>>map(t -> () -> page.answer(t, "ja")).toList());

    assertThat(count(Answer.YES)).isEqualTo(7);
    assertThat(count(Answer.WAITING)).isEqualTo(13);
    assertThat(cases.column("event_invitation", "place_in_line")).doesNotHaveDuplicates();

    List<String> first = byPlace(Answer.WAITING);
    atOnce(
        tokens.stream()
            .filter(token -> of(token).answer() == Answer.YES)
            .limit(3)
            .<Callable<Object>>map(token -> () -> page.answer(token, "nej"))
            .toList());
    assertThat(count(Answer.YES)).isEqualTo(7);
    assertThat(count(Answer.WAITING)).isEqualTo(10);
    assertThat(
            jdbc.sql("select recipient from mail_ledger where kind = 'event-seat-free'")
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(first.subList(0, 3));
  }

  @Test
  void whoAnswersTwiceHasOneSeatAndWhoComesBackIsTheLastInTheLine() {
    List<String> tokens = tokens(1, 3);
    page.answer(tokens.get(0), "ja");
    page.answer(tokens.get(0), "ja");
    page.answer(tokens.get(1), "ja");
    page.answer(tokens.get(2), "ja");
    assertThat(answers(tokens)).containsExactly(Answer.YES, Answer.WAITING, Answer.WAITING);

    page.answer(tokens.get(1), "nej");
    page.answer(tokens.get(1), "ja");
    page.answer(tokens.get(0), "nej");
    page.answer(tokens.get(0), "nej");
    assertThat(answers(tokens)).containsExactly(Answer.NO, Answer.WAITING, Answer.YES);
  }

  @Test
  void toLookChangesNothingAndNeitherDoesAnAnswerThatIsNone() {
    String token = tokens(1, 1).get(0);
    ResponseEntity<String> shown = page.show(token);
    assertThat(shown.getBody())
        .contains("Temadag &lt;b&gt;", "Ja, jeg kommer", "Nej, jeg kommer ikke")
        .contains("value=\"ja\"", "value=\"nej\"")
        .doesNotContain("guest-1", "/overblik");
    page.answer(token, "");
    page.answer(token, "true");
    assertThat(of(token).answer()).isEqualTo(Answer.NONE);
  }

  @Test
  void afterTheLastDayTheAnswerStands() {
    String token = tokens(1, 1).get(0);
    page.answer(token, "ja");
    cases.moveTo("2020-10-01T23:59");
    assertThat(replies.find(token).orElseThrow().isOpen()).isTrue();
    cases.moveTo("2020-10-02T00:00");
    page.answer(token, "nej");

    assertThat(of(token).answer()).isEqualTo(Answer.YES);
    assertThat(page.show(token).getBody())
        .contains("Svarfristen er udløbet", "Du er tilmeldt")
        .doesNotContain("<button");
  }

  @Test
  void aCancelledEventTakesNoAnswersAndSaysSo() {
    String token = tokens(1, 1).get(0);
    events.cancelled(of(token).event(), "Sygdom");
    page.answer(token, "ja");

    assertThat(of(token).answer()).isEqualTo(Answer.NONE);
    assertThat(page.show(token).getBody()).contains("Arrangementet er aflyst.");
    assertThat(page.calendar(token).getBody()).asString().isNotNull();
  }

  @Test
  void whatLeadsNowhereIsAnsweredAlikeWhateverItIs() {
    String token = tokens(1, 1).get(0);
    String gone = tokens(1, 1).get(0);
    links.forget(of(gone).event());
    List<String> others =
        List.of(gone, "A".repeat(43), "a", "' or 1=1 --", token + "A", token.toLowerCase());

    String nothing = page.show("A".repeat(43)).getBody();
    assertThat(others)
        .allSatisfy(
            other -> {
              assertThat(page.show(other).getStatusCode().value()).isEqualTo(404);
              assertThat(page.show(other).getBody()).isEqualTo(nothing);
              assertThat(page.answer(other, "ja").getStatusCode().value()).isEqualTo(404);
              assertThat(page.answer(other, "ja").getBody()).isEqualTo(nothing);
              assertThat(page.calendar(other).getBody()).isEqualTo(nothing);
            });
    assertThat(of(token).answer()).isEqualTo(Answer.NONE);
  }

  @Test
  void theDatabaseDoesNotHaveTheLink() {
    String token = tokens(1, 1).get(0);
    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(cases.column("event_reply_link", "token_hash"))
        .singleElement()
        .satisfies(hash -> assertThat(hash).hasSize(64).doesNotContain(token));
  }

  private List<String> tokens(int seats, int guests) {
    LocalDateTime start = LocalDateTime.parse("2020-10-08T09:00");
    String instance = "instance-" + events.all().size();
    events.add(
        new JointEvent(
            null,
            instance,
            "joint-event",
            "uid",
            "Temadag <b>",
            new Facts(
                start, start.plusHours(3), "Viborg", null, seats, "P", LocalDate.of(2020, 10, 1)),
            "region",
            Status.PLANNED,
            0,
            null,
            null),
        null,
        "none");
    long event = events.ofInstance(instance).orElseThrow().id();
    return IntStream.rangeClosed(1, guests)
        .mapToObj(
            i -> new Guest("guest-" + i + "@klima.example", false, "Navn " + i, "Kommunen", "0710"))
        .map(guest -> invitations.invite(event, guest).orElseThrow())
        .map(invitation -> links.path(invitation.id()).substring(ReplyLinks.PLACE.length()))
        .toList();
  }

  private Invitation of(String token) {
    return invitations.find(links.find(token).orElseThrow()).orElseThrow();
  }

  private List<Answer> answers(List<String> tokens) {
    return tokens.stream().map(token -> of(token).answer()).toList();
  }

  private int count(Answer answer) {
    return invitations.count(events.all().get(0).id(), answer);
  }

  private List<String> byPlace(Answer answer) {
    return jdbc.sql(
            "select recipient from event_invitation where answer = ? order by place_in_line")
        .params(answer.stored())
        .query(String.class)
        .list();
  }

  private static void atOnce(List<Callable<Object>> all) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(all.size());
    CyclicBarrier together = new CyclicBarrier(all.size());
    try {
      List<Future<Object>> done = new ArrayList<>();
      for (Callable<Object> one : all) {
        done.add(
            people.submit(
                () -> {
                  together.await();
                  return one.call();
                }));
      }
      for (Future<Object> one : done) {
        one.get();
      }
    } finally {
      people.shutdownNow();
    }
  }
}
