package dk.klimaforloeb.agreement.file;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.klimaforloeb.agreement.Agreement;
import dk.klimaforloeb.agreement.Basis;
import dk.klimaforloeb.agreement.Evidence;
import dk.klimaforloeb.agreement.Organisation;
import dk.klimaforloeb.agreement.RoughDate;
import dk.klimaforloeb.agreement.Undertakings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the agreement of a file that was found to be right. */
final class AgreementMapper {

  private static final String HEADING = "{heading}";
  private static final String OPERATOR = "operator";

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
  private final Spot file;

  AgreementMapper(YamlTree tree) {
    this.file = tree.spot();
  }

  Agreement agreement() {
    Organisation organisation = organisation();
    return new Agreement(
        text(file, "key"),
        text(file, "name"),
        term(),
        parties(organisation),
        groups(),
        clauses(),
        basis(),
        list("municipalities").stream().map(this::municipality).toList(),
        list("rounds").stream().map(this::round).toList(),
        json(file.at("decisions"), Agreement.Decisions.class),
        organisation,
        new Undertakings(
            list("funding", Undertakings.Funding.class),
            list("events", Undertakings.Event.class),
            list("fieldsOfWork", Undertakings.FieldOfWork.class),
            list("dataProducts", Undertakings.DataProduct.class),
            list("linkedProjects", Undertakings.LinkedProject.class),
            list("signatures", Undertakings.Signature.class)),
        evidence());
  }

  private Agreement.Term term() {
    RoughDate from = RoughDate.of(text(file.at("term"), "from"));
    RoughDate to = RoughDate.of(text(file.at("term"), "to"));
    return new Agreement.Term(from.firstDay(), to.lastDay(), from.isExact() && to.isExact());
  }

  private Organisation organisation() {
    return new Organisation(
        list("operators", Organisation.Operator.class),
        list("partners", Organisation.Partner.class),
        list("bodies", Organisation.Body.class),
        list("coordinators", Organisation.Coordinator.class),
        file.at("locations").at("places").items().stream()
            .map(place -> json(place, Organisation.Place.class))
            .toList(),
        list("responsibilities", Organisation.Responsibility.class),
        ownRoles());
  }

  private List<Agreement.Party> parties(Organisation organisation) {
    List<Agreement.Party> parties = new ArrayList<>(list("parties", Agreement.Party.class));
    for (Organisation.Operator operator : organisation.operators()) {
      parties.add(
          new Agreement.Party(
              operator.id(), operator.name(), OPERATOR, operator.address(), Optional.empty()));
    }
    return List.copyOf(parties);
  }

  private Map<String, String> ownRoles() {
    Map<String, String> own = new LinkedHashMap<>();
    file.at("groups")
        .node()
        .properties()
        .forEach(
            group -> {
              if (group.getValue().has("as")) {
                own.put(group.getKey(), group.getValue().path("as").textValue());
              }
            });
    return Map.copyOf(own);
  }

  private Map<String, String> groups() {
    Map<String, String> groups = new LinkedHashMap<>();
    file.at("groups")
        .node()
        .properties()
        .forEach(
            group ->
                groups.put(
                    group.getKey(),
                    group.getValue().path("name").asText(group.getValue().textValue())));
    return Collections.unmodifiableMap(groups);
  }

  private List<Agreement.Clause> clauses() {
    String label = text(file, "clauseLabel");
    return list("clauses").stream()
        .map(
            clause -> {
              String heading = text(clause, "heading");
              return new Agreement.Clause(
                  text(clause, "id"),
                  heading,
                  clause.at("label").text().orElse(label.replace(HEADING, heading)),
                  text(clause, "summary"),
                  clause.at("note").text(),
                  clause.at("fact").text(),
                  texts(clause.at("terms")));
            })
        .toList();
  }

  private Map<String, Basis> basis() {
    Map<String, Basis> basis = new LinkedHashMap<>();
    Spot tasks = file.at("basis");
    for (String task : tasks.keys()) {
      Spot known = tasks.at(task);
      basis.put(task, new Basis(texts(known.at("clauses")), known.at("note").text()));
    }
    return Collections.unmodifiableMap(basis);
  }

  private Agreement.Municipality municipality(Spot municipality) {
    boolean isPioneer = municipality.at("pioneer").node().asBoolean();
    List<String> rounds = new ArrayList<>();
    if (isPioneer) {
      rounds.add(Agreement.PIONEER_ROUND);
    }
    rounds.addAll(texts(municipality.at("rounds")));
    return new Agreement.Municipality(
        text(municipality, "code"),
        text(municipality, "name"),
        isPioneer,
        List.copyOf(rounds),
        municipality.at("entryPhase").text(),
        texts(municipality.at("bodies")),
        texts(municipality.at("aliases")),
        texts(municipality.at("done")),
        municipality.at("membership").items().stream()
            .map(period -> json(period, Organisation.Membership.class))
            .toList(),
        municipality.at("council").text());
  }

  private Agreement.Round round(Spot round) {
    Agreement.RoundDates dates = json(round, Agreement.RoundDates.class);
    Optional<LocalDate> opensOn = round.at("opensOn").text().map(LocalDate::parse);
    Map<String, LocalDate> ofMunicipalities = new LinkedHashMap<>();
    for (Agreement.RoundException exception : dates.exceptions()) {
      if (exception.region()) {
        Optional<LocalDate> regular = opensOn;
        opensOn = exception.opensOn().or(() -> regular);
      }
      exception
          .opensOn()
          .ifPresent(
              day -> exception.municipalities().forEach(code -> ofMunicipalities.put(code, day)));
    }
    return new Agreement.Round(
        text(round, "id"), text(round, "name"), opensOn, Map.copyOf(ofMunicipalities), dates);
  }

  private Map<String, Evidence> evidence() {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    evidence("", file.node(), evidence);
    return Map.copyOf(evidence);
  }

  private void evidence(String path, JsonNode node, Map<String, Evidence> found) {
    JsonNode own = node.path("evidence");
    if (own.has("source")) {
      found.put(path, json.convertValue(own, Evidence.class));
    }
    own.path("of")
        .properties()
        .forEach(
            single ->
                found.put(
                    YamlTree.path(path, single.getKey()),
                    json.convertValue(single.getValue(), Evidence.class)));
    Names.inner(path, node).forEach((inner, value) -> evidence(inner, value, found));
  }

  private List<Spot> list(String key) {
    return file.at(key).items();
  }

  private <T> List<T> list(String key, Class<T> type) {
    return list(key).stream().map(item -> json(item, type)).toList();
  }

  private <T> T json(Spot spot, Class<T> type) {
    return json.convertValue(spot.node(), type);
  }

  private static String text(Spot spot, String key) {
    return spot.at(key).text().orElseThrow();
  }

  private static List<String> texts(Spot list) {
    return list.items().stream().flatMap(item -> item.text().stream()).toList();
  }
}
