package dk.klimaforloeb.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be chosen, and what the council is called, is said by the agreement. */
class OffersTest {

  private final Agreement agreement =
      new Agreement(
          "x",
          "X",
          null,
          List.of(),
          Map.of(),
          List.of(),
          Map.of(),
          List.of(municipality("0350", Optional.of("kommunalbestyrelsen")), usual("0259")),
          List.of(),
          null,
          Organisation.UNKNOWN,
          new Undertakings(
              List.of(),
              List.of(),
              List.of(new Undertakings.FieldOfWork("coast", "Kysten", List.of())),
              List.of(
                  new Undertakings.DataProduct("surge", "Stormflod", List.of("c2_5"), List.of()),
                  new Undertakings.DataProduct("farms", "Landbrug", List.of(), List.of())),
              List.of(),
              List.of()),
          Map.of());
  private final Offers offers = new Offers(agreement);

  @Test
  void theFileNamesWhatMayBeChosen() {
    assertThat(offers.fieldsOfWork()).containsExactly(Map.of("label", "Kysten", "value", "coast"));
    assertThat(offers.haveFieldsOfWork(List.of("coast"))).isTrue();
    assertThat(offers.haveFieldsOfWork(List.of("coast", "energy"))).isFalse();
    assertThat(offers.haveDataProducts(List.of("surge", "farms"))).isTrue();
    assertThat(offers.haveDataProducts(List.of("mobility"))).isFalse();
    assertThat(offers.dataFor(List.of("c2_4", "c2_5"))).containsExactly("surge");
  }

  @Test
  void whatTheAgreementNoLongerHasIsShownByItsId() {
    assertThat(offers.fieldOfWork("coast")).isEqualTo("Kysten");
    assertThat(offers.dataProduct("mobility")).isEqualTo("mobility");
  }

  @Test
  void aCouncilIsCalledWhatItsMunicipalityCallsIt() {
    CouncilWords words = new CouncilWords(agreement);
    assertThat(words.in("Registrér byrådets svar. Byrådet sagde ja; byrådsmødet er slut.", "0350"))
        .isEqualTo(
            "Registrér kommunalbestyrelsens svar. Kommunalbestyrelsen sagde ja; byrådsmødet er"
                + " slut.");
    assertThat(words.in("Byrådet", "0259")).isEqualTo("Byrådet");
    assertThat(words.of("0259")).isEqualTo("byrådet");
  }

  private static Agreement.Municipality usual(String code) {
    return municipality(code, Optional.empty());
  }

  private static Agreement.Municipality municipality(String code, Optional<String> council) {
    return new Agreement.Municipality(
        code, code, false, List.of(), Optional.empty(), List.of(), List.of(), List.of(), council);
  }
}
