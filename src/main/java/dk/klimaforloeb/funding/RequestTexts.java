package dk.klimaforloeb.funding;

import dk.klimaforloeb.agreement.Undertakings.Funding;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.engine.forms.Shown;
import java.util.List;
import org.springframework.stereotype.Component;

/** What requests are called, in Danish. */
@Component
class RequestTexts {

  private final FundingSources contributions;
  private final People people;
  private final Texts texts = new Texts("funding");

  RequestTexts(FundingSources contributions, People people) {
    this.contributions = contributions;
    this.people = people;
  }

  /** What sort of thing it is for. */
  String kind(String kind) {
    return texts.find("funding.kind." + kind).orElse(kind);
  }

  String status(FundingRequest.Status status) {
    return texts.get("funding.status." + status.value());
  }

  /** Which contribution pays, and under which line; empty before anybody knows. */
  String payer(FundingRequest request) {
    if (request.contribution() == null) {
      return "";
    }
    String name =
        contributions
            .find(request.contribution())
            .map(Funding::name)
            .orElse(request.contribution());
    String line = line(request);
    return line.isEmpty() ? name : texts.get("funding.payer", name, line);
  }

  String line(FundingRequest request) {
    return contributions
        .find(String.valueOf(request.contribution()))
        .map(funding -> FundingSources.lineName(funding, request.line()))
        .orElse("");
  }

  /** For those who decide on it. */
  Shown shown(FundingRequest request) {
    return Shown.points(
        List.of(
            Shown.text(texts, "funding.shown.title", request.title()),
            Shown.text(texts, "funding.shown.kind", kind(request.kind())),
            Shown.text(texts, "funding.shown.amount", Kroner.text(request.amount())),
            Shown.text(texts, "funding.shown.purpose", request.purpose()),
            request.wantedOn() == null
                ? Shown.NOTHING
                : Shown.text(texts, "funding.shown.wanted-on", DanishDates.day(request.wantedOn())),
            request.contribution() == null
                ? Shown.NOTHING
                : Shown.text(texts, "funding.shown.payer", payer(request)),
            request.askedBy() == null
                ? Shown.NOTHING
                : Shown.text(
                    texts,
                    "funding.shown.asked",
                    people.name(request.askedBy()),
                    DanishDates.day(request.askedOn()))));
  }
}
