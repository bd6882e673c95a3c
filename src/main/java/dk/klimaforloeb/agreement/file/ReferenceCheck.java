package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Organisation;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks what no schema can: that what is referred to exists, and that nothing exists twice. Values
 * that the schema refused are passed over.
 */
final class ReferenceCheck {

  private static final List<String> EVIDENCE = List.of("source", "certainty");

  private final Spot file;
  private final Problems problems;
  private final DateCheck dates;
  private final Set<String> parties;
  private final Set<String> bodies;
  private final Set<String> organisations = new TreeSet<>();
  private final Set<String> clauses;
  private final Set<String> rounds;
  private final Set<String> codes;
  private final Set<String> groups = new TreeSet<>();
  private final Set<String> rested;

  /**
   * @param rested keys of all that may rest on a clause
   */
  ReferenceCheck(YamlTree tree, Set<String> rested, Problems problems) {
    this.file = tree.spot();
    this.rested = rested;
    this.problems = problems;
    this.dates = new DateCheck(file, problems);
    this.parties = new LinkedHashSet<>(ids("parties", "id"));
    this.parties.addAll(ids("operators", "id"));
    this.bodies = ids("bodies", "id");
    this.clauses = ids("clauses", "id");
    this.rounds = ids("rounds", "id");
    this.codes = ids("municipalities", "code");
    organisations.addAll(parties);
    organisations.addAll(ids("partners", "id"));
    organisations.addAll(bodies);
    organisations.add(Organisation.MUNICIPALITIES);
    organisations.addAll(codes);
    file.at("groups").node().fieldNames().forEachRemaining(groups::add);
  }

  Set<String> parties() {
    return parties;
  }

  Set<String> clauses() {
    return clauses;
  }

  Set<String> groups() {
    return groups;
  }

  /** Ids of the lines of each contribution that may be used in this region. */
  Map<String, Set<String>> fundingLines() {
    Map<String, Set<String>> lines = new HashMap<>();
    for (Spot funding : file.at("funding").items()) {
      if (funding.at("local").node().asBoolean(true)) {
        Set<String> ids = new TreeSet<>();
        funding.at("lines").items().forEach(line -> line.at("id").text().ifPresent(ids::add));
        funding.at("id").text().ifPresent(id -> lines.put(id, ids));
      }
    }
    return lines;
  }

  void check() {
    duplicates();
    citedClauses(file);
    evidence(file);
    basis();
    organisation();
    undertakings();
    municipalities();
    dates.check();
  }

  private void duplicates() {
    Map<String, Spot> organisationIds = new HashMap<>();
    for (String list : List.of("parties", "operators", "partners", "bodies")) {
      file.at(list).items().forEach(item -> once(item.at("id"), organisationIds));
    }
    for (String list :
        List.of(
            "coordinators",
            "clauses",
            "rounds",
            "funding",
            "events",
            "fieldsOfWork",
            "dataProducts",
            "linkedProjects")) {
      Map<String, Spot> seen = new HashMap<>();
      file.at(list).items().forEach(item -> once(item.at("id"), seen));
    }
    Map<String, Spot> seenCodes = new HashMap<>();
    Map<String, Spot> seenNames = new HashMap<>();
    for (Spot municipality : file.at("municipalities").items()) {
      once(municipality.at("code"), seenCodes);
      once(municipality.at("name"), seenNames);
      municipality.at("aliases").items().forEach(alias -> once(alias, seenNames));
      Map<String, Spot> seenRounds = new HashMap<>();
      municipality.at("rounds").items().forEach(round -> once(round, seenRounds));
    }
  }

  private void once(Spot spot, Map<String, Spot> seen) {
    spot.text()
        .ifPresent(
            text -> {
              Spot first = seen.putIfAbsent(text, spot);
              if (first != null) {
                problem(spot, "agreement.duplicate", text, String.valueOf(first.place().line()));
              }
            });
  }

  /** Clauses are cited under one key, wherever it stands; at the top it holds the clauses. */
  private void citedClauses(Spot spot) {
    spot.items().forEach(this::citedClauses);
    spot.node()
        .fieldNames()
        .forEachRemaining(
            key -> {
              Spot inner = spot.at(key);
              if (key.equals("clauses") && !spot.path().isEmpty()) {
                inner.items().forEach(id -> known(id, clauses, "agreement.unknown.clause"));
              } else {
                citedClauses(inner);
              }
            });
  }

  private void basis() {
    Spot basis = file.at("basis");
    for (String key : basis.keys()) {
      if (!rested.contains(key)) {
        Spot unknown = basis.at(key);
        problems.add(
            unknown.tree().placeOfKey(unknown.path()),
            unknown.path(),
            "agreement.unknown.task",
            key,
            some(rested));
      }
    }
  }

  private void evidence(Spot spot) {
    spot.items().forEach(this::evidence);
    spot.node()
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (key.equals("evidence")) {
                evidenceOf(spot);
              } else {
                evidence(spot.at(key));
              }
            });
    if (spot.path().isEmpty() && spot.at("evidence").isThere()) {
      for (String wanted : EVIDENCE) {
        if (!spot.at("evidence").at(wanted).isThere()) {
          problem(spot.at("evidence").at(wanted), "agreement.evidence.default", wanted);
        }
      }
    }
  }

  private void evidenceOf(Spot owner) {
    Spot single = owner.at("evidence").at("of");
    single
        .node()
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (!owner.at(key).isThere()) {
                Spot wrong = single.at(key);
                problems.add(
                    wrong.tree().placeOfKey(wrong.path()),
                    wrong.path(),
                    "agreement.evidence.unknown",
                    key);
              }
            });
  }

  private void organisation() {
    for (Spot party : file.at("parties").items()) {
      known(party.at("municipality"), codes, "agreement.unknown.municipality");
    }
    for (Spot operator : file.at("operators").items()) {
      operator.at("actsFor").items().forEach(this::party);
    }
    for (Spot body : file.at("bodies").items()) {
      group(body.at("group"));
      organisation(body.at("appointedBy"));
      body(body.at("attachedTo"));
      body.at("serves").items().forEach(this::body);
      for (Spot seat : body.at("seats").items()) {
        organisation(seat.at("organisation"));
        organisation(seat.at("appointedBy"));
      }
      for (Spot chair : body.at("chairs").items()) {
        organisation(chair.at("organisation"));
        dates.period(chair);
      }
    }
    for (Spot coordinator : file.at("coordinators").items()) {
      group(coordinator.at("group"));
      organisation(coordinator.at("employer"));
      body(coordinator.at("partOf"));
      municipality(coordinator.at("place").at("municipality"));
    }
    for (Spot place : file.at("locations").at("places").items()) {
      municipality(place.at("municipality"));
    }
    for (Spot responsibility : file.at("responsibilities").items()) {
      responsibility.at("parties").items().forEach(this::party);
    }
  }

  private void undertakings() {
    for (Spot funding : file.at("funding").items()) {
      organisation(funding.at("from"));
      group(funding.at("managedBy"));
    }
    for (Spot event : file.at("events").items()) {
      event.at("between").items().forEach(this::organisation);
      organisation(event.at("preparedBy"));
    }
    for (Spot signature : file.at("signatures").items()) {
      party(signature.at("party"));
    }
  }

  private void municipalities() {
    for (Spot round : file.at("rounds").items()) {
      Spot id = round.at("id");
      if (id.text().filter(Agreement.PIONEER_ROUND::equals).isPresent()) {
        problem(id, "agreement.round.reserved", Agreement.PIONEER_ROUND);
      }
      Map<String, Spot> seen = new HashMap<>();
      for (Spot exception : round.at("exceptions").items()) {
        exception.at("municipalities").items().forEach(this::municipality);
        exception.at("municipalities").items().forEach(code -> once(code, seen));
        boolean isRegion = exception.at("region").node().asBoolean();
        if (isRegion == exception.at("municipalities").isThere()) {
          problem(exception, "agreement.exception.whom");
        }
      }
    }
    for (Spot municipality : file.at("municipalities").items()) {
      municipality
          .at("rounds")
          .items()
          .forEach(round -> known(round, rounds, "agreement.unknown.round"));
      boolean isPioneer = municipality.at("pioneer").node().asBoolean();
      if (!isPioneer && municipality.at("entryPhase").isThere()) {
        Spot phase = municipality.at("entryPhase");
        if (phase.text().filter(p -> !p.equals("onboarding")).isPresent()) {
          problem(phase, "agreement.entry-phase.pioneers");
        }
      }
      for (Spot period : municipality.at("membership").items()) {
        dates.period(period);
        boolean isOutside = period.at("status").text().filter("outside"::equals).isPresent();
        if (isOutside && (isPioneer || !municipality.at("rounds").items().isEmpty())) {
          problem(period.at("status"), "agreement.membership.outside");
        }
      }
    }
  }

  private void party(Spot spot) {
    known(spot, parties, "agreement.unknown.party");
  }

  private void organisation(Spot spot) {
    known(spot, organisations, "agreement.unknown.organisation");
  }

  private void body(Spot spot) {
    known(spot, bodies, "agreement.unknown.body");
  }

  private void group(Spot spot) {
    known(spot, groups, "agreement.unknown.group");
  }

  private void municipality(Spot spot) {
    known(spot, codes, "agreement.unknown.municipality");
  }

  private void known(Spot spot, Collection<String> existing, String text) {
    spot.text()
        .filter(id -> !existing.contains(id))
        .ifPresent(id -> problem(spot, text, id, some(existing)));
  }

  /** Enough of them to see what is meant. */
  static String some(Collection<String> existing) {
    List<String> first = existing.stream().limit(60).toList();
    return String.join(", ", first) + (first.size() < existing.size() ? " …" : "");
  }

  private Set<String> ids(String list, String key) {
    Set<String> ids = new LinkedHashSet<>();
    file.at(list).items().forEach(item -> item.at(key).text().ifPresent(ids::add));
    return ids;
  }

  private void problem(Spot spot, String text, Object... args) {
    problems.add(spot.place(), spot.path(), text, args);
  }
}
