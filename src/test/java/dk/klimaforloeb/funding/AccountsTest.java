package dk.klimaforloeb.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.funding.Accounts.Account;
import dk.klimaforloeb.governance.report.ReportSection;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class AccountsTest {

  private static final String KKR = "kkr-coordinator";
  private static final String REGION = "regional-coordinator";
  private static final String FILE =
      "Bilag;Dato;Beløb;Formål\n"
          + "B-1;16-09-2020;1.000,50;Klimakoordinator\n"
          + "B-1;2020-09-16;1.000,50;Klimakoordinator\n"
          + "F-1001;01-09-2020;12.500,50;\n"
          + "B-2;16-09-2020;en krone;\n"
          + "B-3;16-09-2020;-0,50;\n";

  @Autowired Cases cases;
  @Autowired Starters starters;
  @Autowired IdentityService identityService;
  @Autowired AccountBook book;
  @Autowired ActualsImport actuals;
  @Autowired FundingLedger ledger;
  @Autowired FinancePart part;

  @BeforeEach
  void aWorkshopIsHalfPaidAndAnAnalysisAskedFor() {
    cases.moveTo("2020-09-16T10:00");
    ProcessInstance workshop = asked("workshop");
    submit(workshop, Answers.of("grant-funding", "granted"));
    submit(workshop, Answers.of("register-invoice", "part"));
    asked("event");
    asked("consultant");
  }

  /** Each sees his own in full, all others the sums. */
  @ParameterizedTest
  @CsvSource({
    "kkr-coordinator, municipalities",
    "regional-coordinator, region",
    "secretariat, ''",
    "regional-data-team, ''",
    "administrative-steering-group, ''",
    "political-steering-group, ''",
    "municipality-0710, ''"
  })
  void whoseMoneyItIsSeesAllOfItAndOthersTheSums(String group, String own) {
    Accounts accounts = as(group, book::find).orElseThrow();

    assertThat(accounts.accounts())
        .extracting(Account::id)
        .containsExactly("region", "municipalities");
    Account municipalities = accounts.accounts().get(1);
    assertThat(municipalities.total().budget().text()).isEqualTo("3.000.000");
    assertThat(municipalities.total().used().text()).isEqualTo("12.500,50");
    assertThat(municipalities.total().committed().text()).isEqualTo("7.499,50");
    assertThat(municipalities.total().left().text()).isEqualTo("2.980.000");
    assertThat(accounts.accounts().get(0).total().asked().text()).isEqualTo("49.999,50");
    assertThat(accounts.accounts().get(0).total().left().text()).isEqualTo("3.000.000");
    accounts
        .accounts()
        .forEach(
            account -> {
              boolean isOwn = account.id().equals(own);
              assertThat(account.isFull()).isEqualTo(isOwn);
              assertThat(account.requests()).hasSize(isOwn ? 1 : 0);
              assertThat(account.entries().isEmpty()).isEqualTo(!isOwn || own.equals("region"));
            });
    assertThat(accounts.elsewhere())
        .hasSize(1)
        .allSatisfy(note -> assertThat(note).contains("2.000.000 til 3.000.000 kr."));
    assertThat(accounts.mayImport()).isEqualTo(!own.isEmpty());
    assertThat(accounts.forwarded().isEmpty())
        .isEqualTo(!List.of(KKR, REGION, "secretariat").contains(group));
  }

  @ParameterizedTest
  @ValueSource(strings = {"knowledge-partner", "climate-alliance", "camunda-admin"})
  void whoHasNothingToDoWithTheMoneySeesNone(String group) {
    assertThat(as(group, book::find)).isEmpty();
  }

  @Test
  void whatIsGivenBesideMoneyIsToldOnItsOwnSide() {
    List<Account> accounts = as(KKR, book::find).orElseThrow().accounts();

    assertThat(String.join(" ", accounts.get(1).notes())).contains("årsværk", "sparring");
    assertThat(String.join(" ", accounts.get(0).notes())).doesNotContain("sparring");
  }

  @Test
  void aFileIsLookedAtBeforeItIsTakenAndChangesNothingTheSecondTime() {
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
    ActualsPreview preview = as(KKR, () -> actuals.preview("municipalities", file));
    assertThat(preview.lines())
        .extracting(ActualsPreview.Line::state)
        .containsExactly("new", "known", "known", "wrong", "new");
    assertThat(preview.sum().text()).isEqualTo("1.000");
    assertThat(ledger.of("municipalities")).hasSize(2);

    assertThat(as(KKR, () -> actuals.take("municipalities", file)).fresh()).isEqualTo(2);
    ActualsPreview again = as(KKR, () -> actuals.take("municipalities", file));
    assertThat(again.fresh()).isZero();
    assertThat(again.known()).isEqualTo(4);
    assertThat(ledger.of("municipalities")).hasSize(4);
    assertThat(as(KKR, book::find).orElseThrow().accounts().get(1).total().used().text())
        .isEqualTo("13.500,50");
  }

  @ParameterizedTest
  @CsvSource({
    "regional-coordinator, municipalities",
    "kkr-coordinator, region",
    "kkr-coordinator, realdania",
    "kkr-coordinator, nothing",
    "secretariat, municipalities",
    "municipality-0710, municipalities",
    "administrative-steering-group, region"
  })
  void nobodyReadsInWhatAnotherPaid(String group, String contribution) {
    byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> as(group, () -> actuals.take(contribution, file)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> as(group, () -> actuals.preview(contribution, file)))
        .isInstanceOf(Refused.class);
    assertThat(ledger.of("region")).isEmpty();
  }

  @Test
  void theReportTellsEachContributionByItselfAndTheNationalOneAsANote() {
    ReportSection section =
        part.of(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 30)).orElseThrow();

    assertThat(section.tables())
        .extracting(ReportSection.Table::caption)
        .containsExactly(
            "Regionens bidrag efter formål, i kroner",
            "Kommunernes bidrag efter formål, i kroner",
            "Bevilget i perioden, i kroner");
    assertThat(section.tables())
        .allSatisfy(
            table ->
                assertThat(table.rows())
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.columns())));
    assertThat(section.tables().get(1).rows())
        .contains(
            List.of(
                "Tværkommunale aktiviteter og workshops", "–", "12.500,50", "7.499,50", "20.000"));
    assertThat(section.tables().get(2).rows())
        .containsExactly(
            List.of(
                "Workshop om landbrug",
                "Tværkommunal workshop",
                "Kommunernes bidrag, Tværkommunale aktiviteter og workshops",
                "20.000"));
    assertThat(section.paragraphs())
        .anySatisfy(text -> assertThat(text).contains("nationale"))
        .anySatisfy(text -> assertThat(text).contains("heraf 12.500,50 kr. i perioden"));
    assertThat(
            part.of(LocalDate.of(2020, 10, 1), LocalDate.of(2020, 12, 31))
                .orElseThrow()
                .paragraphs())
        .anySatisfy(text -> assertThat(text).contains("heraf 0 kr. i perioden"));
  }

  private ProcessInstance asked(String answer) {
    ProcessInstance request = starters.asCoordinator(FundingRequestModel.KEY);
    submit(request, Answers.of("describe-funding", answer));
    return request;
  }

  private void submit(ProcessInstance request, Map<String, Object> values) {
    starters.submitAsMemberOf(KKR, request, values, () -> {});
  }

  private <T> T as(String group, Supplier<T> action) {
    identityService.setAuthentication("reader", List.of(group), List.of("programme"));
    try {
      return action.get();
    } finally {
      identityService.clearAuthentication();
    }
  }
}
