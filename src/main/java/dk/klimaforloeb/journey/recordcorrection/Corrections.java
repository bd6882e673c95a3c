package dk.klimaforloeb.journey.recordcorrection;

import dk.klimaforloeb.deadlines.DueDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.HandedInForms;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.actions.CaseTelling;
import dk.klimaforloeb.journey.actions.CaseTelling.News;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts a corrected value in the place of the wrong one, and tells of it. */
@Component
class Corrections {

  private final CaseRecords records;
  private final Facts facts;
  private final HandedInForms handedIn;
  private final DueDates dueDates;
  private final CaseTelling telling;
  private final Clock clock;
  private final Texts texts = new Texts("recordcorrection");

  Corrections(
      CaseRecords records,
      Facts facts,
      HandedInForms handedIn,
      DueDates dueDates,
      CaseTelling telling,
      Clock clock) {
    this.records = records;
    this.facts = facts;
    this.handedIn = handedIn;
    this.dueDates = dueDates;
    this.telling = telling;
    this.clock = clock;
  }

  /** The earlier corrections of a value, in the order of registration. */
  List<Recorded<RecordCorrection>> of(CaseKey journey, Fact fact) {
    return records.all(journey, RecordCorrection.class).stream()
        .filter(correction -> fact.id().equals(correction.what().fact()))
        .toList();
  }

  /** A correction as forms show it. */
  Shown shown(Recorded<RecordCorrection> correction) {
    RecordCorrection what = correction.what();
    return Shown.text(
        texts,
        "recordcorrection.earlier",
        DanishDates.day(correction.at().atZone(clock.getZone()).toLocalDate()),
        what.oldValue(),
        what.newValue(),
        what.reason());
  }

  /** Who reads the record reads the new value from now on; due dates follow. */
  void settle(DelegateExecution execution) {
    Recorded<RecordCorrection> correction = correction(execution);
    RecordCorrection what = correction.what();
    CaseKey journey = CaseKey.of(execution);
    Fact wrong = facts.get(journey, what.fact());
    handedIn.correct(wrong.step(), wrong.value(), what.newValue(), correction.header());
    dueDates.follow(journey, correction.person());
  }

  void tell(DelegateExecution execution) {
    Recorded<RecordCorrection> correction = correction(execution);
    RecordCorrection what = correction.what();
    List<String> lines = new ArrayList<>();
    lines.add(what.step());
    lines.add(texts.get("recordcorrection.news.before", what.label(), what.oldValue()));
    lines.add(texts.get("recordcorrection.news.now", what.label(), what.newValue()));
    what.decidedSince().forEach(step -> lines.add(texts.get("recordcorrection.news.since", step)));
    telling.tellAll(
        CaseKey.of(execution),
        new News(
            texts.get("recordcorrection.news"),
            Optional.ofNullable(correction.person()),
            lines,
            Optional.of(what.reason())));
  }

  private Recorded<RecordCorrection> correction(DelegateExecution execution) {
    return records.latestIn(execution.getProcessInstanceId(), RecordCorrection.class).orElseThrow();
  }
}
