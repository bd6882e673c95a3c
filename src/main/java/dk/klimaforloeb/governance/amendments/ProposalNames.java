package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.engine.readable.OfferedNames;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is called how that was chosen in a proposal. */
@Configuration(proxyBeanMethods = false)
class ProposalNames {

  @Bean
  OfferedNames divisionRowNames(AmendmentWords words) {
    return new Names(ProposalFields.ROWS_OFFERED, words::row);
  }

  @Bean
  OfferedNames removableRowNames(AmendmentWords words) {
    return new Names(ProposalFields.REMOVABLE_OFFERED, words::row);
  }

  @Bean
  OfferedNames rowGroupNames(AmendmentWords words) {
    return new Names(ProposalFields.GROUPS_OFFERED, words::group);
  }

  @Bean
  OfferedNames rowPartyNames(AmendmentWords words) {
    return new Names(ProposalFields.PARTIES_OFFERED, words::parties);
  }

  private record Names(String offer, UnaryOperator<String> names) implements OfferedNames {

    @Override
    public String name(String value) {
      return names.apply(value);
    }
  }
}
