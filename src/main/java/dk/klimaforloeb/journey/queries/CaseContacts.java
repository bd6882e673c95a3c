package dk.klimaforloeb.journey.queries;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom to reach in a municipality, and under which number it keeps the case. */
@Component
public class CaseContacts {

  private final CaseRecords records;
  private final Texts texts = new Texts("journey");

  CaseContacts(CaseRecords records) {
    this.records = records;
  }

  /**
   * The lead and the deputy with what is known of how to reach them, as lines of a list.
   *
   * @return empty when nobody was appointed
   */
  public List<Shown> lead(CaseKey journey) {
    List<Shown> lines = new ArrayList<>();
    records
        .last(journey, LeadAppointment.class)
        .ifPresent(
            lead -> {
              lines.add(
                  Shown.text(
                      texts,
                      "journey.contact.lead",
                      joined(lead.leadName(), lead.leadEmail(), lead.leadPhone())));
              if (lead.deputyName() != null) {
                lines.add(
                    Shown.text(
                        texts,
                        "journey.contact.deputy",
                        joined(lead.deputyName(), lead.deputyEmail())));
              }
            });
    return lines;
  }

  /** The lead and the deputy as they were named last, if anybody was. */
  public Optional<LeadAppointment> appointed(CaseKey journey) {
    return records.last(journey, LeadAppointment.class);
  }

  /**
   * The number of the case in the municipality's own records system, in words; nothing if it was
   * not told.
   */
  public Shown caseNumber(CaseKey journey) {
    return number(journey)
        .map(number -> Shown.text(texts, "journey.contact.case-number", number))
        .orElse(Shown.NOTHING);
  }

  /** The number as it was told last, if it was. */
  public Optional<String> number(CaseKey journey) {
    return records
        .last(journey, LeadAppointment.class)
        .map(LeadAppointment::caseNumber)
        .or(() -> records.last(journey, Application.class).map(Application::caseNumber));
  }

  private static Shown joined(String... parts) {
    return Shown.enumerated(Stream.of(parts).map(Shown::typed).toList());
  }
}
