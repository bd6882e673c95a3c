package dk.klimaforloeb.network.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.PlannedEvents;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.governance.report.ReportSection;
import dk.klimaforloeb.governance.report.ReportSection.Table;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of events and groups is for whom, and what the report says of them. */
@ProcessTest
class NetworkOverviewTest {

  @Autowired NetworkOverview overview;
  @Autowired NetworkPage page;
  @Autowired ActivitiesReport report;
  @Autowired IdentityService identityService;
  @Autowired JdbcClient jdbc;

  private long event;

  @BeforeEach
  void anEventAndAGroup() {
    event = (Long) PlannedEvents.one(jdbc).get("eventId");
    jdbc.sql("update joint_event set online_url = 'https://online.example' where id = ?")
        .params(event)
        .update();
    guest("mette@favrskov.example", "Mette", "0710", "yes");
    guest("odin@odder.example", "Odin", "0727", "no");
    guest("signe@skive.example", "Signe", "0779", "waiting");
    jdbc.sql(
            """
            insert into working_group (tenant_id, process_instance_id, title, purpose, hot_desk,
              rhythm, constituted_on, until_day)
            values ('programme', 'group', 'Varme', 'Fælles metode', 'Viborg', 'at-end',
              date '2020-10-01', date '2020-12-31')
            """)
        .update();
    jdbc.sql(
            """
            insert into working_group_member (tenant_id, group_id, name, email, home)
            select tenant_id, id, 'Anne', 'anne@aarhus.example', 'Aarhus Kommune' from working_group
            """)
        .update();
  }

  @AfterEach
  void nobodyIsLoggedIn() {
    identityService.clearAuthentication();
  }

  @Test
  void whoWorksForTheProgrammeSeesWhoComes() {
    Network network = as("kim", "programme", "0710");

    assertThat(network.planned())
        .singleElement()
        .satisfies(
            planned -> {
              assertThat(planned.participants()).containsExactly("Mette, Kommunen");
              assertThat(planned.coming()).isEqualTo(1);
              assertThat(planned.waiting()).isEqualTo(1);
              assertThat(planned.onlineUrl()).isEqualTo("https://online.example");
            });
    assertThat(network.groups()).singleElement().extracting("members").asList().contains("Anne");
    assertThat(network.expected())
        .extracting(Network.Expected::name)
        .containsExactly("Klimatopmøde");
  }

  @Test
  void aMunicipalitySeesNamesOfEventsInWhichSomebodyOfItsOwnTakesPart() {
    assertThat(as("mette", "0710").planned().get(0).participants())
        .containsExactly("Mette, Kommunen");
    for (String other : List.of("0727", "0779", "0751")) {
      Network network = as("other", other);
      assertThat(network.planned())
          .singleElement()
          .satisfies(
              planned -> {
                assertThat(planned.title()).isEqualTo("Temadag");
                assertThat(planned.participants()).isEmpty();
                assertThat(planned.onlineUrl()).isNull();
              });
      assertThat(network.groups().get(0).homes()).containsExactly("Aarhus Kommune");
      assertThat(network.toString()).doesNotContain("Mette", "Odin", "Signe", "Anne", "@");
    }
  }

  @Test
  void whoHasNoTenantSeesEventsWithoutNames() {
    assertThat(as("politik").toString()).contains("Temadag").doesNotContain("Mette", "Anne");
    assertThat(page.show().getBody()).contains("Temadag").doesNotContain("Mette", "Anne");
    assertThat(new String(page.calendar(event).getBody(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("SUMMARY:Temadag")
        .doesNotContain("online.example", "Mette");
    assertThat(page.calendar(event + 1).getStatusCode().value()).isEqualTo(404);
  }

  @Test
  void theReportTellsWhatWasHeldInThePeriodAndWhatIsToCome() {
    ReportSection before = section();
    assertThat(before.paragraphs()).singleElement().asString().contains("Klimatopmøde", "medio");
    assertThat(before.tables())
        .extracting(Table::caption)
        .containsExactly("Planlagt", "Arbejdsgrupper");
    jdbc.sql("update joint_event set status = 'held', number_present = 12, starts_at = ?")
        .params(java.time.OffsetDateTime.parse("2020-11-01T09:00:00+01:00"))
        .update();

    assertThat(section().tables().get(0))
        .satisfies(
            held -> {
              assertThat(held.caption()).isEqualTo("Afholdt i perioden");
              assertThat(held.rows().get(0)).first().isEqualTo("Temadag");
              assertThat(held.rows().get(0)).last().isEqualTo("12");
            });
    assertThat(report.of(LocalDate.of(2020, 11, 2), LocalDate.of(2020, 12, 31)).orElseThrow())
        .extracting(ReportSection::tables)
        .asList()
        .hasSize(1);
    assertThat(section().toString()).doesNotContain("Mette", "Anne");
  }

  private ReportSection section() {
    return report.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 12, 31)).orElseThrow();
  }

  private Network as(String person, String... tenants) {
    identityService.setAuthentication(person, List.of(), List.of(tenants));
    return overview.get();
  }

  private void guest(String address, String name, String municipality, String answer) {
    jdbc.sql(
            """
            insert into event_invitation (tenant_id, event_id, recipient, is_user, name, behalf,
              municipality_code, answer)
            values ('programme', ?, ?, false, ?, 'Kommunen', ?, ?)
            """)
        .params(event, address, name, municipality, answer)
        .update();
  }
}
