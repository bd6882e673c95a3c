package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom to reach in a municipality, and under which number it keeps the case. */
@Component
public class CaseContacts {

  private final LeadAppointments appointments;
  private final Applications applications;
  private final Texts texts = new Texts("journey");

  CaseContacts(LeadAppointments appointments, Applications applications) {
    this.appointments = appointments;
    this.applications = applications;
  }

  /**
   * The lead and the deputy with what is known of how to reach them, as lines of a list.
   *
   * @param journey business key
   * @return empty when nobody was appointed
   */
  public List<Shown> lead(String journey) {
    List<Shown> lines = new ArrayList<>();
    appointments
        .findFirstByEntryJourneyOrderByIdDesc(journey)
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

  /**
   * The number of the case in the municipality's own records system, in words; nothing if it was
   * not told.
   */
  public Shown caseNumber(String journey) {
    return applications
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(Application::caseNumber)
        .map(number -> Shown.text(texts, "journey.contact.case-number", number))
        .orElse(Shown.NOTHING);
  }

  private static Shown joined(String... parts) {
    return Shown.enumerated(Stream.of(parts).map(Shown::typed).toList());
  }
}
