package dk.klimaforloeb.agreement.file;

import dk.klimaforloeb.agreement.RoughDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds in a file that is right what is hardly meant so. It is told, and the file is used. */
final class DoubtCheck {

  private static final String CODES = "/agreement/municipalities.txt";
  private static final int CODE = 4;
  private static final int LONGEST_TERM = 10;

  private final Spot file;
  private final Problems doubts;
  private final Map<String, String> names = names();

  DoubtCheck(Spot file, Problems doubts) {
    this.file = file;
    this.doubts = doubts;
  }

  void check() {
    file.at("municipalities").items().forEach(this::municipality);
    Optional<LocalDate> first = day(file.at("term").at("from"));
    Optional<LocalDate> last = day(file.at("term").at("to"));
    if (first.isPresent()
        && last.filter(day -> day.isAfter(first.get().plusYears(LONGEST_TERM))).isPresent()) {
      doubt(file.at("term"), "agreement.doubt.term", String.valueOf(LONGEST_TERM));
    }
    for (Spot round : file.at("rounds").items()) {
      round(round, first);
    }
  }

  private void municipality(Spot municipality) {
    Spot code = municipality.at("code");
    String official = names.get(code.text().orElse(""));
    if (official == null) {
      doubt(code, "agreement.doubt.code", code.text().orElse(""));
    } else {
      List<String> called = new ArrayList<>();
      municipality.at("name").text().ifPresent(called::add);
      municipality.at("aliases").items().forEach(alias -> alias.text().ifPresent(called::add));
      if (!called.contains(official)) {
        doubt(
            code,
            "agreement.doubt.name",
            code.text().orElse(""),
            official,
            String.join(", ", called));
      }
    }
    boolean isPioneer = municipality.at("pioneer").node().asBoolean();
    if (isPioneer && !municipality.at("entryPhase").isThere()) {
      doubt(municipality, "agreement.doubt.entry-phase", municipality.at("name").text().orElse(""));
    }
  }

  private void round(Spot round, Optional<LocalDate> firstDay) {
    Optional<LocalDate> opens = day(round.at("opensOn"));
    if (opens.isEmpty()) {
      doubt(round, "agreement.doubt.round.unknown", round.at("name").text().orElse(""));
    } else if (firstDay.filter(opens.get()::isBefore).isPresent()) {
      doubt(round.at("opensOn"), "agreement.doubt.round.early", opens.get().toString());
    }
    order(round.at("applyBy"), round.at("admittedFrom"));
    order(round.at("admittedFrom"), round.at("startConferenceOn"));
  }

  private void order(Spot earlier, Spot later) {
    Optional<LocalDate> first = day(earlier);
    Optional<LocalDate> last = day(later);
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      doubt(later, "agreement.doubt.order", last.get().toString(), earlier.path());
    }
  }

  private static Optional<LocalDate> day(Spot spot) {
    try {
      return spot.text().map(RoughDate::of).map(RoughDate::firstDay);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void doubt(Spot spot, String text, Object... args) {
    doubts.add(spot.place(), spot.path(), text, args);
  }

  /** The names of all Danish municipalities since 2007, by code. */
  private static Map<String, String> names() {
    try (InputStream in = DoubtCheck.class.getResourceAsStream(CODES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.length() > CODE)
          .collect(
              Collectors.toMap(line -> line.substring(0, CODE), line -> line.substring(CODE + 1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
