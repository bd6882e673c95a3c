package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.readable.OfferedNames;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Those among whom a vote chooses; they are known by their names. */
@Component
class CandidateOffers implements OfferedNames {

  List<Map<String, String>> of(List<Nominations.Nominee> nominees) {
    return nominees.stream().map(one -> Map.of("label", one.name(), "value", one.name())).toList();
  }

  @Override
  public String offer() {
    return "candidatesOffered";
  }

  @Override
  public String name(String value) {
    return value;
  }
}
