package dk.klimaforloeb.agreement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who grants what of whose money by Midtjylland's table, and under which clause. */
class AuthorityTableTest {

  private static final String KEY = "funding-authority";
  private static final DmnEngine DMN =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private static final DmnDecision TABLE =
      DMN.parseDecision(
          KEY,
          new ByteArrayInputStream(
              Files.read(Files.MIDTJYLLAND).decisions().get(KEY).getBytes(StandardCharsets.UTF_8)));

  @ParameterizedTest
  @CsvSource({
    "consultant,    region,         900000, secretariat,                   '',             '',            SA-33",
    "workshop,      region,         50000,  kkr-coordinator,               municipalities, workshops,     SA-34",
    "workshop,      municipalities, 50001,  administrative-steering-group, municipalities, workshops,     SA-34",
    "event,         municipalities, 50000,  kkr-coordinator,               municipalities, workshops,     SA-34",
    "event,         municipalities, 50001,  administrative-steering-group, municipalities, workshops,     SA-34",
    "event,         region,         50000,  regional-coordinator,          region,         events,        SA-36",
    "event,         region,         50001,  administrative-steering-group, region,         events,        SA-36",
    "analysis,      region,         1,      regional-coordinator,          region,         analyses,      SA-36",
    "analysis,      region,         50001,  administrative-steering-group, region,         analyses,      SA-36",
    "peer-learning, region,         1,      regional-coordinator,          region,         peer-learning, SA-36",
    "peer-learning, region,         50001,  administrative-steering-group, region,         peer-learning, SA-36",
    "material,      region,         1,      regional-coordinator,          region,         material,      SA-36",
    "material,      region,         50001,  administrative-steering-group, region,         material,      SA-36",
    "data,          region,         1,      regional-coordinator,          region,         data,          SA-36",
    "data,          region,         50001,  administrative-steering-group, region,         data,          SA-36",
    "anything,      region,         1,      administrative-steering-group, region,         '',            SA-12"
  })
  void eachRowSaysWhoGrantsOfWhoseMoney(
      String kind,
      String payer,
      long amount,
      String group,
      String contribution,
      String line,
      String clause) {
    assertThat(
            DMN.evaluateDecisionTable(
                    TABLE,
                    Variables.putValue("kind", kind)
                        .putValue("payer", payer)
                        .putValue("amount", amount))
                .getSingleResult())
        .containsEntry("candidateGroup", group)
        .containsEntry("contribution", contribution)
        .containsEntry("purpose", line)
        .containsEntry("clause", clause);
  }
}
