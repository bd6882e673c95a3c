package dk.klimaforloeb.governance.matters;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.governance.Matter;
import dk.klimaforloeb.governance.Recommendations;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The recommendations as they were written last. */
@Component
class WrittenRecommendations implements Recommendations {

  private final CaseRecords records;
  private final Texts texts = new Texts("matters");

  WrittenRecommendations(CaseRecords records) {
    this.records = records;
  }

  @Override
  public String text(Matter matter) {
    return records.lastIn(matter.instance(), Recommendation.class).map(this::text).orElse("");
  }

  private String text(Recommendation written) {
    return Stream.of(
            Optional.of(written.presentation()),
            Optional.ofNullable(written.economy()).map(it -> texts.get("matters.economy", it)),
            Optional.ofNullable(written.timetable()).map(it -> texts.get("matters.timetable", it)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n\n"));
  }
}
