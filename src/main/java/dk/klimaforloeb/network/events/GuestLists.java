package dk.klimaforloeb.network.events;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.People;
import dk.klimaforloeb.identity.Roles;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.Journeys;
import dk.klimaforloeb.journey.queries.LeadAppointment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Whom an invitation to groups reaches: their members, and the leads of municipalities. */
@Component
class GuestLists {

  private final Agreement agreement;
  private final People people;
  private final Journeys journeys;
  private final CaseContacts contacts;
  private final Texts texts = new Texts("network");

  GuestLists(Agreement agreement, People people, Journeys journeys, CaseContacts contacts) {
    this.agreement = agreement;
    this.people = people;
    this.journeys = journeys;
    this.contacts = contacts;
  }

  /** Groups as a form offers them: all municipalities, the agreement's roles, each municipality. */
  List<Map<String, String>> offered() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(Organisation.MUNICIPALITIES, texts.get("network.guests.municipalities"));
    names.putAll(agreement.groups());
    agreement
        .municipalities()
        .forEach(
            municipality ->
                names.put(
                    Roles.municipality(municipality.code()),
                    texts.get("network.municipality", municipality.name())));
    return names.entrySet().stream()
        .map(group -> Map.of("label", group.getValue(), "value", group.getKey()))
        .toList();
  }

  /** Whether all of these are groups that may be invited. */
  boolean have(Collection<String> groups) {
    return offered().stream().map(group -> group.get("value")).toList().containsAll(groups);
  }

  /** Each person once, in the order of the groups. */
  List<Guest> of(Collection<String> groups, Collection<EventPlan.Other> others) {
    Guests guests = new Guests();
    for (String group : groups) {
      if (group.equals(Organisation.MUNICIPALITIES)) {
        agreement.municipalities().forEach(municipality -> add(municipality, guests));
      } else {
        agreement.municipalities().stream()
            .filter(municipality -> Roles.municipality(municipality.code()).equals(group))
            .findFirst()
            .ifPresentOrElse(
                municipality -> add(municipality, guests),
                () -> addMembers(group, agreement.groupName(group), null, guests));
      }
    }
    others.forEach(other -> guests.addAddress(other.email(), other.name(), null, null));
    return guests.all;
  }

  private void add(Agreement.Municipality municipality, Guests guests) {
    String name = texts.get("network.municipality", municipality.name());
    addMembers(Roles.municipality(municipality.code()), name, municipality.code(), guests);
    Optional<LeadAppointment> lead =
        journeys.runningOf(agreement.key(), municipality.code()).flatMap(contacts::appointed);
    lead.ifPresent(
        appointed -> {
          guests.addAddress(appointed.leadEmail(), appointed.leadName(), name, municipality.code());
          guests.addAddress(
              appointed.deputyEmail(), appointed.deputyName(), name, municipality.code());
        });
  }

  private void addMembers(String group, String name, String municipality, Guests guests) {
    people.members(group).forEach(user -> guests.addUser(user, name, municipality));
  }

  /** Each person and each address once. */
  private static final class Guests {

    private final List<Guest> all = new ArrayList<>();
    private final List<String> known = new ArrayList<>();

    void addUser(User user, String behalf, String municipality) {
      if (isNew(user.getId())) {
        all.add(new Guest(user.getId(), true, People.name(user), behalf, municipality));
        isNew(user.getEmail());
      }
    }

    void addAddress(String address, String name, String behalf, String municipality) {
      if (isNew(address)) {
        all.add(
            new Guest(
                address.strip().toLowerCase(Locale.ROOT),
                false,
                name == null ? address : name,
                behalf,
                municipality));
      }
    }

    private boolean isNew(String one) {
      if (one == null || one.isBlank() || known.contains(one.strip().toLowerCase(Locale.ROOT))) {
        return false;
      }
      return known.add(one.strip().toLowerCase(Locale.ROOT));
    }
  }
}
