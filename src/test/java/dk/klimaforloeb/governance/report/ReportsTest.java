package dk.klimaforloeb.governance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.journey.queries.CasesToday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a report: what is computed, what is frozen, what others change later. */
@ProcessTest
class ReportsTest {

  private static final String BODY = "administrative";
  private static final LocalDate FROM = LocalDate.of(2020, 10, 1);
  private static final LocalDate TO = LocalDate.of(2020, 12, 31);
  private static final List<DecisionItem> SOUGHT =
      List.of(new DecisionItem("Mere tid", "Favrskov beder om tid.", List.of("tiden gives"), null));
  private static final List<DecisionItem> OF_LAST_TIME =
      List.of(new DecisionItem("Topm\u00f8de", "", List.of(), "Godkendt. Afholdt."));

  @Autowired Cases cases;
  @Autowired Members members;
  @Autowired Reports reports;
  @Autowired ReportRows rows;
  @Autowired ReportVersions versions;
  @Autowired CasesToday today;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void favrskovHasJustBegunAndAarhusDrafts() {
    members.add("mette", "municipality-0710");
    members.add("dorthe", BODY);
    cases.moveTo("2020-10-05T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0751", "P", "plan-drafting");
  }

  @AfterEach
  void nobodyIsLeft() {
    members.remove("mette", "dorthe");
  }

  @Test
  void itHasALineOfEachMunicipalityThatStandsAsTheOverviewHasIt() {
    ReportContent report = frozen(opened());

    assertThat(report.lines()).hasSize(19);
    assertThat(report.lines().get(0).municipality()).isEqualTo("Favrskov");
    assertThat(report.lines().get(18).municipality()).isEqualTo("Aarhus");
    today
        .all()
        .forEach(
            at ->
                assertThat(line(report, at.municipality()))
                    .extracting(ReportContent.Line::colour, ReportContent.Line::reason)
                    .containsExactly(at.standing().colour().code(), at.standing().reason()));
    assertThat(line(report, "0751").phase()).isEqualTo("Udkast");
    assertThat(line(report, "0710").next()).isEqualTo("Optaget");
    assertThat(line(report, "0657").phase()).isEqualTo("Ikke begyndt");
    assertThat(line(report, "0657").colour()).isEqualTo("none");
    assertThat(report.sought()).isEqualTo(SOUGHT);
    assertThat(report.ofLastTime()).isEqualTo(OF_LAST_TIME);
  }

  @Test
  void aYearLaterItIsTheSameToTheByte() {
    long id = opened();
    ReportContent then = frozen(id);
    byte[] file = versions.pdf(id, 1).orElseThrow();

    cases.submit(
        "municipality-0710",
        Cases.key("0710", "1"),
        "UserTask_RegisterApplication",
        Answers.applicationSent());
    cases.moveTo("2021-10-05T09:00");
    reports.freeze(id, List.of(), List.of());

    assertThat(versions.newest(id)).contains(then);
    assertThat(versions.pdf(id, 1)).contains(file);
    assertThat(versions.of(id)).hasSize(1);
  }

  @Test
  void eachBodyCountsItsOwnAndOneThatIsDroppedLeavesNoGap() {
    long dropped = opened();
    reports.drop(dropped);
    long first = opened();
    long others = reports.open("political", "Kvartalsm\u00f8de", FROM, TO);
    long second = opened();
    List.of(second, others, first).forEach(this::frozen);

    assertThat(reports.summary(dropped)).isEmpty();
    assertThat(List.of(second, others, first))
        .extracting(id -> reports.summary(id).orElseThrow().number())
        .containsExactly(1, 1, 2);
    assertThatThrownBy(() -> reports.freeze(dropped, List.of(), List.of()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> reports.askForComments(first, TO))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void frozenByTwoAtOnceItIsOneReport() throws Exception {
    long id = opened();
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService both = Executors.newFixedThreadPool(2);
    List<Future<Void>> done = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      String title = "Sag " + i;
      Callable<Void> freezing =
          () -> {
            together.await();
            reports.freeze(id, List.of(new DecisionItem(title, "", List.of(), null)), List.of());
            return null;
          };
      done.add(both.submit(freezing));
    }
    for (Future<Void> one : done) {
      one.get();
    }
    both.shutdown();

    assertThat(versions.of(id)).hasSize(1);
    assertThat(reports.summary(id).orElseThrow().number()).isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsInItAndAnotherColourSaysWhatTheDatesSay() {
    long id = opened();
    rows.write(id, "God l\u00e6selyst", "Puljen er \u00e5ben", "F\u00e5 timer\n\nValg");
    rows.writeOwn(id, "0710", "Vi er p\u00e5 vej", "mette");
    rows.write(id, new TypedLine("0710", null, "F\u00f8lges t\u00e6t", "red", "Sygdom"), "kkr");
    ReportContent report = frozen(id);

    ReportContent.Line line = line(report, "0710");
    assertThat(line.colour()).isEqualTo("red");
    assertThat(line.colourText()).isEqualTo("R\u00f8d");
    assertThat(line.reason()).isEqualTo("Sygdom");
    assertThat(line.computed()).startsWith("Gr\u00f8n efter datoerne: ");
    assertThat(line.comment()).isEqualTo("F\u00f8lges t\u00e6t");
    assertThat(line.ownComment()).isEqualTo("Vi er p\u00e5 vej");
    assertThat(report.foreword()).isEqualTo("God l\u00e6selyst");
    assertThat(report.news()).isEqualTo("Puljen er \u00e5ben");
    assertThat(report.risks())
        .extracting(ReportContent.Risk::text, ReportContent.Risk::isNew)
        .containsExactly(tuple("F\u00e5 timer", false), tuple("Valg", false));
    assertThat(rows.writeOwn(id, "0710", "For sent", "mette")).isFalse();
    assertThat(rows.write(id, "For sent", null, null)).isFalse();
    assertThat(rows.lines(id).get("0710").ownComment()).isEqualTo("Vi er p\u00e5 vej");
  }

  @Test
  void theNextOneSaysWhatChangedSinceTheBodysLast() {
    long first = opened();
    rows.write(first, null, null, "F\u00e5 timer");
    frozen(first);
    frozen(reports.open("political", "Kvartalsm\u00f8de", FROM, TO));
    cases.submit(
        "municipality-0710",
        Cases.key("0710", "1"),
        "UserTask_RegisterApplication",
        Answers.applicationSent());
    cases.moveTo("2020-11-20T09:00");
    cases.submit(
        "secretariat", Cases.key("0710", "1"), "UserTask_RegisterAdmission", Answers.admitted());
    long second = opened();
    rows.write(second, null, null, "f\u00e5 timer\nValg");
    rows.write(second, new TypedLine("0751", null, null, "yellow", "Venter"), "kkr");
    ReportContent report = frozen(second);

    assertThat(report.last()).isEqualTo(new ReportContent.Last(1, TO));
    assertThat(report.risks())
        .extracting(ReportContent.Risk::text, ReportContent.Risk::isNew)
        .containsExactly(tuple("f\u00e5 timer", false), tuple("Valg", true));
    assertThat(line(report, "0751").changes()).contains("Farve: fra gr\u00f8n til gul");
    assertThat(line(report, "0657").changes()).isEmpty();
  }

  @Test
  void onlyMunicipalitiesOnTheirWayAreAskedAndEachOnce() {
    long id = opened();

    assertThat(reports.municipalitiesWithoutComment(id)).containsExactly("0710", "0751");
    rows.writeOwn(id, "0751", "Intet", "anne");
    reports.askForComments(id, LocalDate.of(2020, 10, 9));

    assertThat(reports.municipalitiesWithoutComment(id)).containsExactly("0710");
    assertThat(mails("report-comment-wanted")).containsExactly("mette");
    assertThat(content("report-comment-wanted"))
        .contains("Favrskov", "fredag den 9. oktober 2020", "/overblik/rapport/" + id);
  }

  @Test
  void thePackIsMailedToTheMembersWithAReferenceToTheFile() {
    long id = opened();
    assertThatThrownBy(() -> reports.sendPack(id, List.of(BODY)))
        .isInstanceOf(IllegalStateException.class);
    frozen(id);
    reports.sendPack(id, List.of(BODY));
    reports.sendOrientation(id, List.of("municipality-0710"), OF_LAST_TIME);

    assertThat(mails("report-pack")).containsExactly("dorthe");
    assertThat(mails("report-orientation")).containsExactly("mette");
    assertThat(content("report-pack")).contains("Favrskov", "Mere tid", "tiden gives");
    assertThat(
            jdbc.sql("select attachment from mail_ledger where kind = 'report-pack'")
                .query(String.class)
                .single())
        .isEqualTo("steering-report:" + id + "/1");
    assertThat(rows.find(id).orElseThrow().sentTo()).containsExactly(BODY);
  }

  private long opened() {
    return reports.open(BODY, "M\u00f8de", FROM, TO);
  }

  private ReportContent frozen(long id) {
    reports.freeze(id, SOUGHT, OF_LAST_TIME);
    return versions.newest(id).orElseThrow();
  }

  private static ReportContent.Line line(ReportContent report, String code) {
    return report.lines().stream().filter(it -> it.code().equals(code)).findFirst().orElseThrow();
  }

  private List<String> mails(String kind) {
    return jdbc.sql("select recipient from mail_ledger where kind = ? order by recipient")
        .params(kind)
        .query(String.class)
        .list();
  }

  private String content(String kind) {
    return jdbc.sql("select content from mail_ledger where kind = ?")
        .params(kind)
        .query(String.class)
        .single();
  }
}
