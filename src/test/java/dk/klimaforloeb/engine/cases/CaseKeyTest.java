package dk.klimaforloeb.engine.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseKeyTest {

  @Test
  void aKeyIsPutTogetherAndTakenApart() {
    CaseKey journey = CaseKey.of("midtjylland-2020", "0710", "1");

    assertThat(journey).hasToString("midtjylland-2020/0710/1");
    assertThat(journey.agreement()).isEqualTo("midtjylland-2020");
    assertThat(journey.municipalityCode()).contains("0710");
    assertThat(journey.round()).contains("1");
  }

  @Test
  void theProgrammesKeyNamesNoMunicipality() {
    CaseKey programme = new CaseKey("midtjylland-2020");

    assertThat(programme.agreement()).isEqualTo("midtjylland-2020");
    assertThat(programme.municipalityCode()).isEmpty();
    assertThat(programme.round()).isEmpty();
  }

  @Test
  void whatIsDoneForAllTogetherBelongsToTheAgreement() {
    CaseKey joint = CaseKey.ofJointWork("midtjylland-2020");

    assertThat(joint).isNotEqualTo(new CaseKey("midtjylland-2020"));
    assertThat(joint.agreement()).isEqualTo("midtjylland-2020");
    assertThat(joint.municipalityCode()).isEmpty();
  }

  @Test
  void allKeysOfAnAgreementOrAMunicipalityAreFoundByTheirBeginning() {
    assertThat(CaseKey.allOf("a")).isEqualTo("a/%");
    assertThat(CaseKey.allOf("a", "0710")).isEqualTo("a/0710/%");
  }
}
