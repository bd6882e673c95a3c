package dk.klimaforloeb.journey.queries;

import java.time.LocalDate;
import java.util.List;

/**
 * An order of data, from the order to the receipt.
 *
 * @param dataSet Danish name
 * @param promisedOn the day until which delivery was promised; null where none was
 * @param state how it stands
 * @param remarks what was said of it last, by either side; null where nothing was
 * @param deliveries what was delivered, the newest first
 */
public record OrderedData(
    String dataSet,
    LocalDate orderedOn,
    LocalDate promisedOn,
    State state,
    String remarks,
    List<Delivery> deliveries) {

  /** How an order stands. */
  public enum State {
    ORDERED,
    ASKED,
    PROMISED,
    DECLINED,
    DELIVERED,
    FAULTY,
    ACCEPTED,
    ACCEPTED_BY_ITSELF
  }

  /** Data that were delivered by a link. */
  public record Delivery(
      LocalDate on, String source, Integer year, String version, String url, String quality) {}
}
