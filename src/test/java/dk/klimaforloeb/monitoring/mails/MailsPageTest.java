package dk.klimaforloeb.monitoring.mails;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.Members;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.identity.Roles;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose mails somebody sees in the ledger, how much of them, and page by page. */
@ProcessTest
class MailsPageTest {

  private static final List<String> ALL = List.of("programme", "0710", "0727");
  private static final OffsetDateTime WRITTEN = OffsetDateTime.parse("2020-09-16T09:00:00+02:00");
  private static final Wanted EVERYTHING = new Wanted(null, null, null, null, null, null);

  private static final String CONTENT =
      """
      {"taskName": "Hold m\u00f8de <i>", "municipality": null, "phase": null, "dueOn": null,
       "group": "Gruppen", "reason": null, "link": "https://klima.example", "caseLink": null}
      """;

  @Autowired JdbcClient jdbc;
  @Autowired MailList list;
  @Autowired MailsPage page;
  @Autowired Members members;
  @Autowired IdentityService identityService;

  private String own;
  private String foreign;

  @BeforeEach
  void threeMails() {
    members.add("mette", "municipality-0710");
    own = mail("0710", "0710/1", "mette", "municipality-0710", "Ny opgave", "sent", WRITTEN);
    foreign =
        mail(
            "0727", "0727/1", "odder", "municipality-0727", "Fremmed", "sent", WRITTEN.plusDays(1));
    mail("programme", null, "kim", "secretariat", "Fejl 50% af", "failed", WRITTEN.plusDays(2));
  }

  @AfterEach
  void nobodyIsLeft() {
    identityService.clearAuthentication();
    members.remove("mette");
  }

  @Test
  void whoSeesAllCasesReadsAllWithNamesAndAddresses() {
    MailPage all = as("kim", "secretariat", ALL, () -> list.page(EVERYTHING));

    assertThat(all.mails())
        .extracting(MailPage.Line::subject)
        .containsExactly("Fejl 50% af", "Fremmed", "Ny opgave");
    assertThat(all.count()).isEqualTo("3 mails");
    assertThat(all.next()).isNull();
    MailPage.Line line = all.mails().get(2);
    assertThat(line.person()).isEqualTo("mette");
    assertThat(line.address()).isEqualTo("mette@klima.example");
    assertThat(line.link()).isEqualTo("/sag/" + Cases.key("0710", "1"));
    assertThat(line.stateText()).isEqualTo("Sendt");
    assertThat(all.mails().get(0).about()).isEqualTo("Uden for kommunernes forl\u00f8b");
    assertThat(all.mails().get(0).stateText()).isEqualTo("Ikke afleveret");
    assertThat(all.mails().get(0).whatToDo()).contains("Ret adressen");
  }

  @Test
  void aMunicipalityReadsItsOwnWithoutNamesAndTheTextOfWhatItGotItself() {
    MailPage mine = as("mette", "municipality-0710", List.of("0710"), () -> list.page(EVERYTHING));

    assertThat(mine.mails()).extracting(MailPage.Line::id).containsExactly(own);
    assertThat(mine.mails().get(0).person()).isNull();
    assertThat(mine.mails().get(0).address()).isNull();
    assertThat(mine.mails().get(0).text()).isEqualTo("/overblik/mails/" + own);
    MailPage colleague =
        as("kollega", "municipality-0710", List.of("0710"), () -> list.page(EVERYTHING));
    assertThat(colleague.mails()).singleElement().extracting(MailPage.Line::text).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "mette,municipality-0710,0710,404",
    "politik,political-steering-group,,404",
    "kollega,municipality-0727,0727,404",
    "kim,secretariat,0727,200"
  })
  void aForeignMailIsAsOneThatNeverWas(String person, String group, String tenant, int status) {
    List<String> tenants = tenant == null ? List.of() : List.of(tenant);
    var answer = as(person, group, tenants, () -> page.letter(foreign));

    assertThat(answer.getStatusCode().value()).isEqualTo(status);
    var missing = as(person, group, tenants, () -> page.letter(UUID.randomUUID().toString()));
    assertThat(missing.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(answer.equals(missing)).isEqualTo(status == 404);
    assertThat(as(person, group, tenants, () -> page.letter("x"))).isEqualTo(missing);
  }

  @Test
  void anotherMunicipalityIsNotReachedByAnyValue() {
    List<Wanted> tries =
        List.of(
            new Wanted("0727", null, null, null, null, null),
            new Wanted("programme", null, null, null, null, null),
            new Wanted(null, "failed", null, null, null, null),
            new Wanted(null, null, null, null, "Fremmed", null),
            new Wanted(null, null, null, null, "%", null));
    for (Wanted wanted : tries) {
      MailPage found = as("mette", "municipality-0710", List.of("0710"), () -> list.page(wanted));
      assertThat(found.mails()).as(wanted.toString()).isEmpty();
      assertThat(found.count()).isEqualTo("Ingen mails");
    }
    MailPage after =
        as(
            "mette",
            "municipality-0710",
            List.of("0710"),
            () -> list.page(new Wanted(null, null, null, null, null, foreign)));
    assertThat(after)
        .isEqualTo(as("mette", "municipality-0710", List.of("0710"), () -> list.page(EVERYTHING)));
  }

  @Test
  void whoReadsNoCasesHasNoMailsAndAdministratorsHaveAll() {
    assertThat(as("politik", "political-steering-group", List.of(), () -> page.menuItem().isOpen()))
        .isFalse();
    assertThat(as("p", "political-steering-group", List.of(), () -> list.page(EVERYTHING)).mails())
        .isEmpty();
    assertThat(as("admin", Roles.ADMINISTRATORS, List.of(), () -> list.page(EVERYTHING)).mails())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line.person()).isNotNull());
  }

  @Test
  void filtersNarrow() {
    assertThat(subjects(new Wanted("0710", null, null, null, null, null)))
        .containsExactly("Ny opgave");
    assertThat(subjects(new Wanted(null, "sent", null, null, null, null)))
        .containsExactly("Fremmed", "Ny opgave");
    assertThat(subjects(new Wanted(null, null, "2020-09-17", "2020-09-17", null, null)))
        .containsExactly("Fremmed");
    assertThat(subjects(new Wanted(null, null, null, null, "50% AF", null)))
        .containsExactly("Fejl 50% af");
    assertThat(subjects(new Wanted(null, null, null, null, "mett", null)))
        .containsExactly("Ny opgave");
    assertThat(subjects(new Wanted(null, "nonsense", "x", "2020-99-99", " ", "x"))).hasSize(3);
  }

  @Test
  void overManyMailsEachStandsOnOnePageAndTheCountStops() {
    for (int i = 0; i < 1100; i++) {
      // Many at the same moment, as when a round opens.
      mail("0710", "0710/1", "mette", "municipality-0710", "Nr", "sent", WRITTEN.plusHours(i / 99));
    }
    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      Wanted wanted = new Wanted(null, null, null, null, null, next);
      MailPage read = as("kim", "secretariat", ALL, () -> list.page(wanted));
      assertThat(read.count()).isEqualTo("Flere end 1.000 mails");
      read.mails().forEach(line -> seen.add(line.id()));
      next = read.next();
    } while (next != null);

    assertThat(seen).hasSize(1103);
    assertThat(new HashSet<>(seen)).hasSize(1103);
  }

  @Test
  void thePageAndItsTextAreDrawnAndNothingThatSomebodyWroteIsRead() {
    String html =
        as("kim", "secretariat", ALL, () -> page.show(null, null, null, null, "\"><b>", null))
            .getBody();
    assertThat(html).contains("Ingen mails").doesNotContain("<b>");
    String letter = as("kim", "secretariat", ALL, () -> page.letter(own)).getBody();
    assertThat(letter)
        .contains("Hold m\u00f8de &lt;i&gt;", "mette@klima.example")
        .doesNotContain("<i>");
  }

  private List<String> subjects(Wanted wanted) {
    return as("kim", "secretariat", ALL, () -> list.page(wanted)).mails().stream()
        .map(MailPage.Line::subject)
        .toList();
  }

  private String mail(
      String tenant,
      String journey,
      String recipient,
      String group,
      String subject,
      String status,
      OffsetDateTime at) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into mail_ledger (id, tenant_id, business_key, capability, kind, recipient,"
                + " recipient_groups, address, subject, content, status, attempts, cause,"
                + " message_id, created_at, sent_at) values"
                + " (?, ?, ?, 'notification', 'task-assigned', ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)")
        .params(
            id,
            tenant,
            journey == null ? null : "midtjylland-2020/" + journey,
            recipient,
            group,
            recipient + "@klima.example",
            subject,
            CONTENT,
            status,
            status.equals("failed") ? "address:" + recipient : null,
            "<" + id + "@klima.example>",
            at,
            status.equals("sent") ? at : null)
        .update();
    return id.toString();
  }

  private <T> T as(String person, String group, List<String> tenants, Supplier<T> action) {
    identityService.setAuthentication(person, List.of(group), tenants);
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
