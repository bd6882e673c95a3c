package dk.klimaforloeb.governance.amendments;

import dk.klimaforloeb.agreement.DivisionTable.Change;
import dk.klimaforloeb.agreement.DivisionTable.Said;
import dk.klimaforloeb.governance.amendments.Amendment.Row;
import dk.klimaforloeb.governance.amendments.Amendment.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An amendment that any form of it can be about. */
public final class ProposedAmendment {

  private ProposedAmendment() {}

  /**
   * Analyses are to lie with the secretariat.
   *
   * @return the variables by which a process finds it
   */
  public static Map<String, Object> one(JdbcClient jdbc) {
    Amendments amendments = new Amendments(jdbc);
    LocalDate day = LocalDate.of(2020, 9, 16);
    Said said = new Said("secretariat", "kkr, region", "SA-45", "Reason");
    long number =
        amendments.add(
            "programme",
            null,
            day,
            new Wanted(1, List.of(new Row(new Change("analysis", said), null)), day, false, "Why"));
    amendments.previewed(number, null, "Preview");
    amendments.collides(number, "Collision");
    return Map.of("amendment", number);
  }
}
