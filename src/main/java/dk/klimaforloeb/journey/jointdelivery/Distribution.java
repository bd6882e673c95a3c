package dk.klimaforloeb.journey.jointdelivery;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.RecordHeader;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.journey.actions.CaseTelling;
import dk.klimaforloeb.journey.actions.CaseTelling.News;
import dk.klimaforloeb.journey.queries.JointDelivery;
import dk.klimaforloeb.journey.queries.Journeys;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Brings what is delivered to all into each journey. */
@Component
class Distribution {

  private final Agreement agreement;
  private final Journeys journeys;
  private final CaseRecords records;
  private final CaseTelling telling;
  private final Offers offers;
  private final Clock clock;
  private final Texts texts = new Texts("jointdelivery");

  Distribution(
      Agreement agreement,
      Journeys journeys,
      CaseRecords records,
      CaseTelling telling,
      Offers offers,
      Clock clock) {
    this.agreement = agreement;
    this.journeys = journeys;
    this.records = records;
    this.telling = telling;
    this.offers = offers;
    this.clock = clock;
  }

  /** Business keys of all journeys that run now. */
  List<String> recipients() {
    return new ArrayList<>(
        journeys.allRunning(agreement.key()).stream().map(CaseKey::value).toList());
  }

  /** A journey that has ended meanwhile needs no data. */
  void deliver(DelegateExecution execution, CaseKey journey) {
    if (!journeys.isRunning(journey)) {
      return;
    }
    Recorded<JointDelivery> delivery =
        records.latestIn(execution.getProcessInstanceId(), JointDelivery.class).orElseThrow();
    records.add(
        new RecordHeader(
            journey.municipalityCode().orElseThrow(),
            journey.value(),
            execution.getProcessInstanceId(),
            null,
            null,
            null,
            clock.instant(),
            delivery.person()),
        JointDelivery.class,
        CaseRecords.asPrefill(delivery.what()));
    telling.tellMunicipality(journey, news(delivery));
  }

  private News news(Recorded<JointDelivery> recorded) {
    JointDelivery delivery = recorded.what();
    return new News(
        texts.get("jointdelivery.news", offers.dataProduct(delivery.dataSet())),
        Optional.ofNullable(recorded.person()),
        List.of(
            texts.get("jointdelivery.news.data", delivery.year().toString(), delivery.version()),
            texts.get("jointdelivery.news.source", delivery.source()),
            texts.get("jointdelivery.news.link", delivery.dataUrl()),
            texts.get("jointdelivery.news.quality", delivery.qualityNotes())),
        Optional.empty());
  }
}
