package dk.klimaforloeb.journey.onboarding;

import dk.klimaforloeb.engine.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
  public List<String> lead(String journey) {
    List<String> lines = new ArrayList<>();
    appointments
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .ifPresent(
            lead -> {
              lines.add(
                  texts.get(
                      "journey.contact.lead",
                      joined(lead.leadName(), lead.leadEmail(), lead.leadPhone())));
              if (lead.deputyName() != null) {
                lines.add(
                    texts.get(
                        "journey.contact.deputy", joined(lead.deputyName(), lead.deputyEmail())));
              }
            });
    return lines;
  }

  /** The number of the case in the municipality's own records system, in words, if it was told. */
  public Optional<String> caseNumber(String journey) {
    return applications
        .findFirstByEntryJourneyOrderByIdDesc(journey)
        .map(Application::caseNumber)
        .map(number -> texts.get("journey.contact.case-number", number));
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
