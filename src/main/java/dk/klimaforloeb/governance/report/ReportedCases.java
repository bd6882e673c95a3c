package dk.klimaforloeb.governance.report;

import dk.klimaforloeb.engine.access.WithoutPerson;
import dk.klimaforloeb.journey.queries.CaseToday;
import dk.klimaforloeb.journey.queries.CasesToday;
import java.util.List;
import org.springframework.stereotype.Component;

/** The municipalities whose case runs, whoever asks. */
@Component
class ReportedCases {

  private final CasesToday cases;
  private final WithoutPerson withoutPerson;

  ReportedCases(CasesToday cases, WithoutPerson withoutPerson) {
    this.cases = cases;
    this.withoutPerson = withoutPerson;
  }

  List<CaseToday> all() {
    return withoutPerson.call(cases::all).stream()
        .filter(at -> at.course() != null && at.course().ended() == null)
        .toList();
  }
}
