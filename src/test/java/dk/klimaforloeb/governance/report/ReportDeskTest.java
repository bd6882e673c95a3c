package dk.klimaforloeb.governance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klimaforloeb.Cases;
import dk.klimaforloeb.ProcessTest;
import dk.klimaforloeb.engine.Refused;
import dk.klimaforloeb.identity.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Who reads and writes what in reports, and what becomes of what is typed. */
@ProcessTest
class ReportDeskTest {

  private static final DefaultCsrfToken TOKEN =
      new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token-of-the-session");
  private static final long MISSING = 4711;

  @Autowired Cases cases;
  @Autowired Reports reports;
  @Autowired ReportDesk desk;
  @Autowired ReportCorrections corrections;
  @Autowired ReportsPage page;
  @Autowired ReportRows rows;

  private long open;
  private long frozen;

  @BeforeEach
  void oneIsOpenAndOneIsFrozen() {
    cases.moveTo("2020-10-05T09:00");
    cases.requestJourney("0710", "1");
    frozen = reports.open("administrative", "M\u00f8de 1", day(1), day(2));
    reports.freeze(frozen, List.of(), List.of());
    open = reports.open("administrative", "M\u00f8de 2", day(3), day(4));
  }

  @ParameterizedTest
  @CsvSource({
    "secretariat,                   true,  true,  19",
    "kkr-coordinator,               true,  true,  19",
    "regional-coordinator,          true,  true,  19",
    "municipality-0710,             true,  true,  1",
    "administrative-steering-group, true,  false, 0",
    "political-steering-group,      true,  false, 0",
    "regional-data-team,            true,  false, 0",
    "knowledge-partner,             true,  false, 0",
    "climate-alliance,              true,  false, 0",
    "administrators,                false, false, 0",
    "guests,                        false, false, 0",
  })
  void everybodyWhoTakesPartReadsTheFrozenAndOnlyWhoWritesTheOpen(
      String group, boolean readsFrozen, boolean readsOpen, int lines) {
    as(
        group,
        () -> {
          assertThat(desk.isOpen()).isEqualTo(readsFrozen);
          assertThat(desk.frozen(frozen, null).isPresent()).isEqualTo(readsFrozen);
          assertThat(desk.frozen(frozen, 1).isPresent()).isEqualTo(readsFrozen);
          assertThat(desk.pdf(frozen, 1).isPresent()).isEqualTo(readsFrozen);
          assertThat(desk.versions(frozen)).hasSize(readsFrozen ? 1 : 0);
          assertThat(desk.open(open).isPresent()).isEqualTo(readsOpen);
          assertThat(desk.open(open).map(it -> it.lines().size()).orElse(0)).isEqualTo(lines);
          assertThat(desk.all()).hasSize((readsFrozen ? 1 : 0) + (readsOpen ? 1 : 0));
          assertThat(desk.frozen(open, null)).isEmpty();
          assertThat(desk.open(frozen)).isEmpty();
          return null;
        });
  }

  @Test
  void aMunicipalityWritesToItsOwnLineAlone() {
    as(
        "municipality-0710",
        () -> {
          desk.commentOwn(open, "0710", " Vi er p\u00e5 vej. ");
          assertRefused(HttpStatus.FORBIDDEN, () -> desk.commentOwn(open, "0727", "Nej"));
          assertRefused(HttpStatus.FORBIDDEN, () -> desk.comment(open, "0710", "Nej", null, null));
          assertRefused(HttpStatus.FORBIDDEN, () -> desk.write(open, "Nej", null, null));
          assertRefused(HttpStatus.NOT_FOUND, () -> desk.commentOwn(MISSING, "0710", "Nej"));
          assertThat(desk.open(open).orElseThrow())
              .satisfies(
                  it -> {
                    assertThat(it.lines().get(0).now().ownComment())
                        .isEqualTo("Vi er p\u00e5 vej.");
                    assertThat(it.coordinates()).isFalse();
                    assertThat(it.writesAll()).isFalse();
                  });
          return null;
        });
    assertThat(rows.lines(open)).containsOnlyKeys("0710");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "administrative-steering-group",
        "political-steering-group",
        "regional-data-team",
        "knowledge-partner",
        "climate-alliance",
        "administrators"
      })
  void whoOnlyReadsWritesNothingAndLearnsNothingOfOpenOnes(String group) {
    as(
        group,
        () -> {
          assertRefused(HttpStatus.NOT_FOUND, () -> desk.commentOwn(open, "0710", "Nej"));
          assertRefused(HttpStatus.NOT_FOUND, () -> desk.comment(open, "0710", "Nej", null, null));
          assertRefused(HttpStatus.NOT_FOUND, () -> desk.write(open, "Nej", null, null));
          return null;
        });
    assertThat(rows.lines(open)).isEmpty();
  }

  @Test
  void aCoordinatorGivesAnotherColourOnlyWithAReason() {
    as(
        "kkr-coordinator",
        () -> {
          assertRefused(HttpStatus.BAD_REQUEST, () -> desk.comment(open, "0710", "", "red", " "));
          assertRefused(HttpStatus.BAD_REQUEST, () -> desk.comment(open, "0710", "", "none", "x"));
          assertRefused(HttpStatus.BAD_REQUEST, () -> desk.comment(open, "9999", "", "", ""));
          assertRefused(
              HttpStatus.BAD_REQUEST,
              () -> desk.comment(open, "0710", "x".repeat(301), null, null));
          assertRefused(HttpStatus.FORBIDDEN, () -> desk.write(open, "Nej", null, null));
          desk.comment(open, "0710", "F\u00f8lges", "red", "Sygdom");
          return null;
        });
    assertThat(rows.lines(open).get("0710"))
        .isEqualTo(new TypedLine("0710", null, "F\u00f8lges", "red", "Sygdom"));
    as(
        "kkr-coordinator",
        () -> {
          desk.comment(open, "0710", "", "", "glemmes");
          return null;
        });
    assertThat(rows.lines(open).get("0710")).isEqualTo(TypedLine.none("0710"));
  }

  @Test
  void whatIsTypedAfterTheFreezeIsShownAgain() {
    reports.freeze(open, List.of(), List.of());
    ResponseEntity<String> answer =
        as(
            "municipality-0710",
            () ->
                page.commentOwn(
                    open,
                    Typed.ofLine("0710", "Vi kom for sent", null, null, null),
                    null,
                    new RedirectAttributesModelMap(),
                    TOKEN));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    assertThat(answer.getBody())
        .contains("Rapporten er l\u00e5st", "Vi kom for sent", "Rapport nr. 2 til Administrativ");
    assertThat(rows.lines(open)).isEmpty();
  }

  @Test
  void whatCannotBeKeptStaysInItsField() {
    ResponseEntity<String> answer =
        as(
            "secretariat",
            () ->
                page.comment(
                    open,
                    Typed.ofLine("0710", null, "F\u00f8lges <t\u00e6t>", "red", ""),
                    new RedirectAttributesModelMap(),
                    TOKEN));

    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    assertThat(answer.getBody())
        .contains("F\u00f8lges &lt;t\u00e6t&gt;</textarea>", "Skriv, hvorfor kommunen")
        .contains("<option value=\"red\" selected>");
  }

  @Test
  void thePagesSayWhatThereIs() {
    as(
        "municipality-0710",
        () -> {
          assertThat(page.all().getBody())
              .contains("M\u00f8de 1", "M\u00f8de 2", "\u00c5ben rapport");
          assertThat(page.show(open, null, new ExtendedModelMap(), TOKEN).getBody())
              .contains("Jeres linje", "Favrskov", "token-of-the-session")
              .doesNotContain("Odder", "Koordinatorernes bem\u00e6rkning");
          assertThat(page.show(frozen, null, new ExtendedModelMap(), TOKEN).getBody())
              .contains("Odder", "Hent som PDF", "Rapport nr. 1");
          assertThat(page.show(MISSING, null, new ExtendedModelMap(), TOKEN).getStatusCode())
              .isEqualTo(HttpStatus.NOT_FOUND);
          assertThat(page.pdf(MISSING, null).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
          assertThat(page.pdf(frozen, null).getHeaders().getContentDisposition().getFilename())
              .isEqualTo("rapport-1-administrative.pdf");
          return null;
        });
    as(
        "administrators",
        () -> {
          assertThat(page.all().getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
          assertThat(page.menuItem().isOpen()).isFalse();
          return null;
        });
  }

  @Test
  void aCorrectionIsANewVersionAndTheOldOneStays() {
    ReportContent first = as("secretariat", () -> desk.frozen(frozen, null)).orElseThrow();
    byte[] file = as("secretariat", () -> desk.pdf(frozen, 1)).orElseThrow();
    reports.sendPack(frozen, List.of("secretariat"));
    as(
        "secretariat",
        () -> {
          assertRefused(HttpStatus.BAD_REQUEST, () -> correct(frozen, "note", null, null, " "));
          assertRefused(HttpStatus.BAD_REQUEST, () -> correct(frozen, "title", null, "x", "y"));
          assertRefused(HttpStatus.BAD_REQUEST, () -> correct(frozen, "colour", "", "x", "y"));
          assertRefused(HttpStatus.NOT_FOUND, () -> correct(open, "note", null, null, "y"));
          assertThat(correct(frozen, "colour", "red", "Sygdom", "Farven var forkert")).isEqualTo(2);
          assertThat(correct(frozen, "own-comment", null, "Glemt", "Kom for sent")).isEqualTo(3);
          return null;
        });
    assertThat(as("political-steering-group", () -> desk.frozen(frozen, 1))).contains(first);
    assertThat(as("political-steering-group", () -> desk.pdf(frozen, 1))).contains(file);
    ReportContent last =
        as("political-steering-group", () -> desk.frozen(frozen, null)).orElseThrow();
    assertThat(last.number()).isEqualTo(1);
    assertThat(last.version()).isEqualTo(3);
    assertThat(last.corrections())
        .extracting(ReportContent.Correction::what)
        .containsExactly("Farven var forkert", "Kom for sent");
    assertThat(last.lines())
        .filteredOn(line -> line.code().equals("0710"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.colour()).isEqualTo("red");
              assertThat(line.reason()).isEqualTo("Sygdom");
              assertThat(line.computed()).contains("efter datoerne");
              assertThat(line.ownComment()).isEqualTo("Glemt");
            });
    assertThat(
            as(
                "secretariat",
                () -> page.show(frozen, null, new ExtendedModelMap(), TOKEN).getBody()))
        .contains(
            "3. udgave (rettet)",
            "Farven var forkert",
            "1. udgave, 5. oktober 2020",
            "Lav rettet udgave");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kkr-coordinator",
        "regional-coordinator",
        "municipality-0710",
        "administrative-steering-group",
        "political-steering-group",
        "knowledge-partner"
      })
  void nobodyButTheSecretariatCorrects(String group) {
    as(
        group,
        () -> {
          assertRefused(HttpStatus.FORBIDDEN, () -> correct(frozen, "note", null, null, "Nej"));
          assertThat(page.show(frozen, null, new ExtendedModelMap(), TOKEN).getBody())
              .doesNotContain("Lav rettet udgave");
          return null;
        });
  }

  private int correct(long id, String place, String colour, String text, String what) {
    return corrections.correct(
        id, new ReportCorrections.Correction(place, "0710", text, colour, what));
  }

  private static void assertRefused(HttpStatus status, Runnable writing) {
    assertThatThrownBy(writing::run)
        .isInstanceOfSatisfying(
            Refused.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
  }

  private <T> T as(String group, Supplier<T> action) {
    String id = group.equals("administrators") ? Roles.ADMINISTRATORS : group;
    return cases.as("somebody", id, "programme", action);
  }

  private static LocalDate day(int month) {
    return LocalDate.of(2020, month, 1);
  }
}
