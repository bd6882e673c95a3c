package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.Shown;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The data that all municipalities have, whenever their journeys begin. */
@Component
public class JointDeliveries {

  private final CaseRecords records;
  private final Agreement agreement;
  private final Offers offers;
  private final Texts texts = new Texts("journey");

  JointDeliveries(CaseRecords records, Agreement agreement, Offers offers) {
    this.records = records;
    this.agreement = agreement;
    this.offers = offers;
  }

  /** The case in which they are registered, which is the programme's. */
  public CaseKey registeredIn() {
    return new CaseKey(agreement.key());
  }

  /** Whether the version of a year's data has been delivered. */
  public boolean have(String dataSet, int year, String version) {
    return of(dataSet)
        .anyMatch(
            delivery -> delivery.year() == year && delivery.version().equalsIgnoreCase(version));
  }

  /** Of each data set the last that was delivered of its newest year, as forms show them. */
  public Shown newest() {
    List<String> dataSets = delivered().map(JointDelivery::dataSet).distinct().sorted().toList();
    return Shown.lines(dataSets.stream().map(this::newest).flatMap(Optional::stream).toList());
  }

  private Optional<Shown> newest(String dataSet) {
    return of(dataSet)
        .reduce((one, later) -> later.year() < one.year() ? one : later)
        .map(this::shown);
  }

  private Shown shown(JointDelivery delivery) {
    return Shown.text(
        texts,
        "journey.joint-delivery",
        offers.dataProduct(delivery.dataSet()),
        delivery.year().toString(),
        delivery.version(),
        delivery.source(),
        Shown.link(delivery.dataUrl()),
        delivery.qualityNotes());
  }

  private Stream<JointDelivery> of(String dataSet) {
    return delivered().filter(delivery -> delivery.dataSet().equals(dataSet));
  }

  private Stream<JointDelivery> delivered() {
    return records.all(registeredIn(), JointDelivery.class).stream()
        .map(Recorded::what)
        .filter(JointDelivery::isDelivered);
  }
}
