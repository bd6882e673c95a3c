package dk.klimaforloeb.engine.readable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.klimaforloeb.Answers;
import dk.klimaforloeb.Cases;
import dk.klimaforloeb.GuidanceAnswers;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.Starters;
import dk.klimaforloeb.engine.cases.CaseKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was handed in in a case, as people read it. */
@ProcessTest
class JournalTest {

  private static final CaseKey FAVRSKOV = new CaseKey(Cases.key("0710", "1"));
  private static final String MUNICIPALITY = "municipality-0710";
  private static final String COORDINATOR = "kkr-coordinator";

  @Autowired Cases cases;
  @Autowired Journal journal;
  @Autowired Starters starters;
  @Autowired JdbcClient jdbc;
  @Autowired List<OfferedNames> offered;

  @Test
  void anEntrySaysWhoHandedInWhatAndWhen() {
    cases.moveTo("2020-09-17T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    submit(MUNICIPALITY, "UserTask_RegisterApplication", Answers.applicationSent());
    submit("secretariat", "UserTask_RegisterAdmission", Answers.admitted());

    assertThat(journal.of(FAVRSKOV))
        .extracting(Entry::task)
        .containsExactly("Registrér indsendt ansøgning", "Registrér optagelse");
    Entry first = journal.of(FAVRSKOV).get(0);
    assertThat(first.person()).isEqualTo("municipality-0710-member");
    assertThat(first.at()).isEqualTo(Instant.parse("2020-09-17T07:00:00Z"));
    assertThat(first.process()).isEqualTo("onboarding");
    assertThat(first.element()).isEqualTo("UserTask_RegisterApplication");
    assertThat(journal.of(new CaseKey(Cases.key("0727", "1")))).isEmpty();
  }

  @Test
  void choicesDaysYesAndNoAndLinksAreReadAsInTheForm() {
    cases.requestJourney("0710", "1");
    submit(
        MUNICIPALITY,
        "UserTask_RegisterApplication",
        Answers.of("register-application", "sent", "hasClimateAccount", false));

    assertThat(journal.of(FAVRSKOV).get(0).lines())
        .startsWith(
            new Entry.Line("Hvad er der sket?", "Ansøgningen er sendt", false),
            new Entry.Line("Byrådets beslutning den", "26.8.2020", false))
        .contains(
            new Entry.Line(
                "Link til ansøgningen i jeres sagssystem",
                "https://kommune.example/ansoegning",
                true),
            new Entry.Line("Kontaktpersonens e-mail", "klima@kommune.example", false),
            new Entry.Line("Har kommunen et klimaregnskab?", "Nej", false))
        // What was left empty is not mentioned.
        .noneMatch(line -> line.label().equals("Bemærkninger"))
        .hasSize(12);
  }

  @Test
  void rowsNumbersMomentsAndWhatTheProgramOfferedAreReadByName() {
    cases.requestJourney("0710", "1", "guidance");
    cases.moveTo("2021-01-11T09:00");
    assess();
    submit(COORDINATOR, "UserTask_ArrangeSession", Answers.of("arrange-session", "with-partner"));
    assertThat(last("UserTask_ReviewSelfAssessment"))
        .containsEntry(
            "Data, der skal bestilles", "Fremskrivning af udledninger\nKort over klimarisici")
        .hasEntrySatisfying(
            "Afsnit, der skal gives sparring om", text -> assertThat(text).startsWith("2.4 "));
    assertThat(last("UserTask_ArrangeSession"))
        .containsEntry("Sparringspartner", "Aarhus")
        .containsEntry("Form", "Møde")
        .containsValue("20.1.2021 kl. 10.00");

    cases.moveTo("2021-01-20T10:00");
    submit(COORDINATOR, "UserTask_RecordSession", GuidanceAnswers.sessionHeld());
    assertThat(last("UserTask_RecordSession"))
        .containsEntry("Blev sparringen holdt?", "Ja")
        .containsEntry("Timer brugt", "2,5")
        .containsEntry("Aftaler", "Hvad? Send tal · Hvem? Tovholderen · Hvornår? 1. maj");

    submit(MUNICIPALITY, "UserTask_DraftRoadmap", GuidanceAnswers.roadmap());
    assertThat(last("UserTask_DraftRoadmap"))
        .containsEntry("Indsatsområder", "Energi\nKlimatilpasning")
        .containsEntry(
            "Møder, planen skal på", "Udvalg eller råd Klimaudvalget · Mødedato 1.6.2022");
  }

  @Test
  void aRowOfOneColumnNeedsNoLabel() {
    cases.requestJourney("0710", "1");
    submit(MUNICIPALITY, "UserTask_RegisterApplication", Answers.applicationSent());
    submit("secretariat", "UserTask_RegisterAdmission", Answers.admitted());
    submit(MUNICIPALITY, "UserTask_AppointLead", Answers.lead());

    assertThat(last("UserTask_AppointLead"))
        .containsEntry(
            "Udvalg, der behandler planen før byrådet", "Klimaudvalget\nØkonomiudvalget");
  }

  @Test
  void aCorrectedValueStandsInPlaceOfTheWrongOneAndTheCorrectionTellsIt() {
    applyWithCorrection("corrected", "25.8.2020");

    assertThat(last("UserTask_RegisterApplication"))
        .containsEntry("Byrådets beslutning den", "25.8.2020")
        .containsEntry("Kontaktperson", "Klimamedarbejderen");
    assertThat(journal.of(FAVRSKOV))
        .filteredOn(entry -> entry.element().equals("UserTask_RegisterApplication"))
        .hasSize(1);
    List<Entry.Line> told = entry("UserTask_CorrectRecord").lines();
    assertThat(told.get(0).label()).isEqualTo("Rettet");
    assertThat(told.get(0).text())
        .contains("Registrér indsendt ansøgning")
        .endsWith(": Byrådets beslutning den");
    assertThat(told.get(1)).isEqualTo(new Entry.Line("Før", "26.8.2020", false));
    assertThat(last("UserTask_CorrectRecord"))
        .containsEntry("Den rigtige oplysning", "25.8.2020")
        .containsKey("Begrundelse");
    // Which value it is stands there already.
    assertThat(last("UserTask_ChooseRecord")).containsOnlyKeys("Hvad vil du?");
  }

  @Test
  void whoCorrectedNothingAfterAllIsNotSaidToHave() {
    applyWithCorrection("nothing", null);

    assertThat(last("UserTask_CorrectRecord")).containsOnlyKeys("Hvad vil du?");
  }

  @Test
  void whatWasChosenOutsideOfTheCaseIsInItsJournal() {
    cases.moveTo("2021-10-01T09:00");
    cases.requestJourney("0710", "1");
    cases.requestJourney("0727", "1");
    String task = cases.task(FAVRSKOV.value()).getId();
    change(Answers.of("choose-change", "extension", "openTask", task));
    change(Answers.of("choose-change", "pause"));
    change(Answers.withdrawal(FAVRSKOV.value()));

    List<Entry> chosen = journal.of(FAVRSKOV);
    assertThat(chosen)
        .extracting(Entry::element)
        .containsExactly("UserTask_ChooseChange", "UserTask_ChooseChange", "UserTask_ChooseChange");
    assertThat(texts(chosen.get(0)))
        .containsEntry("Hvilken ændring?", "Forlæng fristen for en opgave")
        .containsEntry("Opgave", "Registrér indsendt ansøgning")
        .containsEntry("Ny frist", "2.5.2022");
    assertThat(texts(chosen.get(1)))
        .containsEntry("Hvilken ændring?", "Sæt forløbet på pause")
        .containsEntry("Forløb", "Favrskov")
        .containsEntry("Pausens sidste dag", "31.1.2022")
        .containsEntry("Begrundelse", "Kommunalvalg.");
    assertThat(texts(chosen.get(2))).containsEntry("Hvilken ændring?", "Kommunen udtræder");
    assertThat(journal.of(new CaseKey(Cases.key("0727", "1")))).isEmpty();
  }

  @Test
  void allThatFormsOfferHasNames() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      for (Path form : files.filter(file -> file.toString().endsWith(".form")).toList()) {
        FormFields.of(new ObjectMapper().readTree(form.toFile())).byKey().values().stream()
            .flatMap(field -> Stream.concat(Stream.of(field), field.columns().values().stream()))
            .map(FormFields.Field::offer)
            .filter(offer -> !offer.isEmpty())
            .forEach(keys::add);
      }
    }

    assertThat(keys).isNotEmpty();
    assertThat(offered).extracting(OfferedNames::offer).containsExactlyInAnyOrderElementsOf(keys);
    // What is no choice any more is read as it was stored.
    assertThat(offered)
        .filteredOn(names -> !names.offer().equals("facts"))
        .allSatisfy(names -> assertThat(names.name("no-such/9999/1")).isEqualTo("no-such/9999/1"));
  }

  private void applyWithCorrection(String answer, String newValue) {
    cases.requestJourney("0710", "1");
    submit(MUNICIPALITY, "UserTask_RegisterApplication", Answers.applicationSent());
    submit("secretariat", "UserTask_RegisterAdmission", Answers.moreWanted("Mål"));
    long number = jdbc.sql("select min(id) from case_record").query(Long.class).single();
    ProcessInstance correction = starters.asMunicipality("0710", "record-correction");
    starters.submitAsMunicipality(
        "0710",
        correction,
        Answers.of("choose-record", "chosen", "fact", number + ":councilDecisionOn"));
    Map<String, Object> values = Answers.of("correct-record", answer);
    if (newValue != null) {
      values.put("newValue", newValue);
    }
    starters.submitAsMunicipality("0710", correction, values);
  }

  private void assess() {
    submit(MUNICIPALITY, "UserTask_CompleteSelfAssessment", GuidanceAnswers.selfAssessment());
    submit(
        COORDINATOR,
        "UserTask_ReviewSelfAssessment",
        GuidanceAnswers.review(List.of("c2_4"), List.of("emission-projection", "risk-map")));
  }

  private void change(Map<String, Object> values) {
    starters.submitAsCoordinator(starters.asMemberOf("secretariat", "journey-change"), values);
  }

  private void submit(String group, String element, Map<String, Object> values) {
    cases.submit(group + "-member", group, cases.task(FAVRSKOV.value(), element), values);
  }

  private Map<String, String> last(String element) {
    return texts(entry(element));
  }

  private Entry entry(String element) {
    return journal.of(FAVRSKOV).stream()
        .filter(entry -> entry.element().equals(element))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static Map<String, String> texts(Entry entry) {
    return entry.lines().stream().collect(Collectors.toMap(Entry.Line::label, Entry.Line::text));
  }
}
