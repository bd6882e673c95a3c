package dk.klimaforloeb.funding;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request for money that any form of it can be about. */
public final class AskedMoney {

  private AskedMoney() {}

  /**
   * Somebody asked for 100,000 kroner of the region's money, and 50,000 are set aside, of none that
   * anybody else asks for.
   *
   * @return the variables by which a process finds it
   */
  public static Map<String, Object> one(JdbcClient jdbc) {
    FundingRequests requests = new FundingRequests(jdbc);
    long number = requests.add(CommitmentsTest.request(0, "region", "events", 10_000_000));
    requests.belongsTo(number, "region", "events", "Reason");
    jdbc.sql(
            "insert into funding_entry (contribution, pool, line, kind, committed, used, moved,"
                + " request_id, booked_on, recorded_at) values ('region', 'other', 'events',"
                + " 'grant', 5000000, 0, 0, ?, current_date, current_timestamp)")
        .params(number)
        .update();
    return Map.of("fundingRequest", number, "fundingGroup", "regional-coordinator");
  }
}
