package dk.klimaforloeb.funding;

import dk.klimaforloeb.funding.FundingRequest.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The requests that were made, each with what became of it. */
@Component
class FundingRequests {

  private final JdbcClient jdbc;

  FundingRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param request whose number and whatever comes later counts not
   * @return the number
   */
  long add(FundingRequest request) {
    GeneratedKeyHolder number = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into funding_request (tenant_id, process_instance_id, kind, title, purpose,"
                + " wanted_on, payer, amount, asked_by, asked_on, status)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            request.tenant(),
            request.processInstanceId(),
            request.kind(),
            request.title(),
            request.purpose(),
            request.wantedOn(),
            request.payer(),
            request.amount(),
            request.askedBy(),
            request.askedOn(),
            request.status().value())
        .update(number, "id");
    return number.getKeyAs(Long.class);
  }

  FundingRequest get(long number) {
    return jdbc.sql("select * from funding_request where id = ?")
        .params(number)
        .query((row, index) -> read(row))
        .single();
  }

  /** All, the newest first. */
  List<FundingRequest> all() {
    return jdbc.sql("select * from funding_request order by id desc")
        .query((row, index) -> read(row))
        .list();
  }

  /** Says in which process it is dealt with. */
  void takenUp(long number, String processInstanceId) {
    jdbc.sql("update funding_request set process_instance_id = ? where id = ?")
        .params(processInstanceId, number)
        .update();
  }

  /**
   * Says who pays.
   *
   * @param reason Danish
   */
  void belongsTo(long number, String contribution, String line, String reason) {
    jdbc.sql("update funding_request set contribution = ?, line = ?, reason = ? where id = ?")
        .params(contribution, line, reason, number)
        .update();
  }

  void becomes(long number, Status status) {
    jdbc.sql("update funding_request set status = ? where id = ?")
        .params(status.value(), number)
        .update();
  }

  /**
   * @param granted in oere; null where nothing was
   * @param decidedBy user id; null for a steering group
   */
  void decided(
      long number,
      Status status,
      Long granted,
      String decidedBy,
      LocalDate decidedOn,
      String remarks) {
    jdbc.sql(
            "update funding_request set status = ?, granted = ?, decided_by = ?, decided_on = ?,"
                + " remarks = ? where id = ?")
        .params(status.value(), granted, decidedBy, decidedOn, remarks, number)
        .update();
  }

  private static FundingRequest read(ResultSet row) throws SQLException {
    return new FundingRequest(
        row.getLong("id"),
        row.getString("tenant_id"),
        row.getString("process_instance_id"),
        row.getString("kind"),
        row.getString("title"),
        row.getString("purpose"),
        row.getObject("wanted_on", LocalDate.class),
        row.getString("payer"),
        row.getLong("amount"),
        row.getString("asked_by"),
        row.getObject("asked_on", LocalDate.class),
        Status.of(row.getString("status")),
        row.getString("contribution"),
        row.getString("line"),
        row.getString("reason"),
        row.getObject("granted", Long.class),
        row.getString("decided_by"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("remarks"));
  }
}
