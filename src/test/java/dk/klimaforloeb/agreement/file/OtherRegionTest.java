package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.RoughDate;
import dk.klimaforloeb.agreement.Undertakings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A region that is organised otherwise needs another file, not another program. */
class OtherRegionTest {

  private static final Agreement AGREEMENT = Files.read(Files.NORDSOE).agreement();

  @Test
  void aTermKnownByTheMonthRunsFromItsFirstDayToItsLast() {
    assertThat(AGREEMENT.term())
        .isEqualTo(new Agreement.Term(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 2, 29), false));
  }

  @Test
  void anOperatorLeadsTheProjectForTwoParties() {
    Organisation.Operator operator = AGREEMENT.organisation().operators().get(0);
    assertThat(operator.role()).isEqualTo("project-lead");
    assertThat(operator.actsFor()).containsExactly("forening", "region");
    assertThat(AGREEMENT.parties())
        .extracting(Agreement.Party::kind)
        .containsExactly("region", "association", "municipality", "operator");
  }

  @Test
  void theRegionAndAMunicipalityOpenTheirRoundLater() {
    Agreement.Round round = AGREEMENT.round("A").orElseThrow();
    assertThat(round.opensOn()).contains(LocalDate.of(2021, 3, 15));
    assertThat(round.opensOn("0787")).contains(LocalDate.of(2021, 3, 15));
    assertThat(round.opensOn("0773")).contains(LocalDate.of(2021, 4, 12));
    assertThat(round.dates().applyBy()).isEmpty();
    assertThat(round.endsIn("0773").map(RoughDate::written)).contains("2023-03");
    assertThat(round.endsIn("0787")).isEmpty();
  }

  @Test
  void aMunicipalityLeavesAndComesBackAndAnotherStaysOutside() {
    Agreement.Municipality back = AGREEMENT.municipality("0773").orElseThrow();
    assertThat(back.membership())
        .extracting(Organisation.Membership::status)
        .containsExactly("left", "joined");
    assertThat(back.bodies()).containsExactly("Teknik og Miljø", "Økonomiudvalget");
    Agreement.Municipality outside = AGREEMENT.municipality("0820").orElseThrow();
    assertThat(outside.rounds()).isEmpty();
    assertThat(outside.membership().get(0).from()).isEmpty();
  }

  @Test
  void coordinatorsFollowOneAnotherAndASteeringGroupHasTwoChairs() {
    assertThat(AGREEMENT.organisation().coordinators())
        .extracting(coordinator -> coordinator.to().map(RoughDate::lastDay))
        .containsExactly(Optional.of(LocalDate.of(2022, 3, 31)), Optional.empty());
    assertThat(AGREEMENT.organisation().bodies()).hasSize(1);
    assertThat(AGREEMENT.organisation().bodies().get(0).chairs()).hasSize(2);
    assertThat(AGREEMENT.organisation().bodies().get(0).rhythm())
        .contains(new Organisation.Rhythm(Optional.empty(), Optional.of(8), false));
  }

  @Test
  void itsMoneyIsCountedUnderItsOwnLinesAndGrantedByItsOwnTable() {
    Undertakings.Funding funding = AGREEMENT.undertakings().funding().get(0);

    assertThat(funding.managedBy()).contains("secretariat");
    assertThat(funding.lines())
        .containsExactly(
            new Undertakings.BudgetLine(
                "meetings", "Møder", Optional.of(100_000L), Optional.of(2021), List.of()),
            new Undertakings.BudgetLine(
                "other", "Andet", Optional.empty(), Optional.empty(), List.of()));
    assertThat(AGREEMENT.decisions().fundingAuthority()).isPresent();
  }

  @Test
  void fundingMayHaveNoAmountAndATaskSeveralParties() {
    assertThat(AGREEMENT.undertakings().funding().get(0).byYear())
        .containsExactly(
            new Undertakings.YearAmount(2021, Optional.of(400_000L)),
            new Undertakings.YearAmount(2022, Optional.empty()));
    assertThat(AGREEMENT.undertakings().funding().get(1).amount()).isEmpty();
    assertThat(AGREEMENT.organisation().responsibilities().get(0).parties())
        .containsExactly("region", "forening");
    assertThat(AGREEMENT.partiesOf("region, forening"))
        .extracting(Agreement.Party::name)
        .containsExactly("Region Nordsø", "Kommuneforeningen ved Nordsøen");
  }

  @Test
  void clausesAreShownAsThisRegionShowsThem() {
    assertThat(AGREEMENT.clause("NS-5").orElseThrow().label())
        .isEqualTo("Klimaaftalen, § 5 Operatør");
    assertThat(AGREEMENT.clause("NS-4").orElseThrow().label())
        .isEqualTo("Klimaaftalen, § 4, andet led");
  }

  @Test
  void tasksRestOnThisAgreementsClausesOrOnNone() {
    assertThat(AGREEMENT.clausesOf("hold-kickoff"))
        .extracting(Agreement.Clause::id)
        .containsExactly("NS-5", "NS-3");
    assertThat(AGREEMENT.clausesOf("register-application")).isEmpty();
    assertThat(AGREEMENT.basis().get("register-application").note())
        .contains("Ansøgningen er national.");
    assertThat(AGREEMENT.clausesOf("review-plan")).isEmpty();
  }
}
