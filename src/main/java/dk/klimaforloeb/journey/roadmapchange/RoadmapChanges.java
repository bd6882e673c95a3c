package dk.klimaforloeb.journey.roadmapchange;

import dk.klimaforloeb.deadlines.DueDates;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import dk.klimaforloeb.journey.actions.CaseTelling;
import dk.klimaforloeb.journey.actions.CaseTelling.News;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Puts a changed roadmap in the place of the one before, and tells of it. */
@Component
class RoadmapChanges {

  private final CaseRecords records;
  private final DueDates dueDates;
  private final CaseTelling telling;
  private final Texts texts = new Texts("roadmapchange");

  RoadmapChanges(CaseRecords records, DueDates dueDates, CaseTelling telling) {
    this.records = records;
    this.dueDates = dueDates;
    this.telling = telling;
  }

  /** The last roadmap of a case is the one that holds; the earlier ones stay. */
  void settle(DelegateExecution execution) {
    Recorded<RoadmapChange> change = change(execution);
    records.add(execution, change.what().roadmap());
    dueDates.follow(CaseKey.of(execution), change.person());
  }

  void tell(DelegateExecution execution) {
    Recorded<RoadmapChange> change = change(execution);
    RoadmapChange to = change.what();
    telling.tellAll(
        execution,
        new News(
            texts.get("roadmapchange.news"),
            Optional.ofNullable(change.person()),
            List.of(
                line("roadmapchange.news.draft", to.draftOn()),
                line("roadmapchange.news.hearing", to.hearingOn()),
                line("roadmapchange.news.adoption", to.adoptionOn())),
            Optional.of(to.reason())));
  }

  void tellOfRefusal(DelegateExecution execution) {
    Recorded<ProposalAnswer> answer =
        records.latestIn(execution.getProcessInstanceId(), ProposalAnswer.class).orElseThrow();
    telling.tell(
        execution,
        CaseActionModel.STARTER.get(execution),
        new News(
            texts.get("roadmapchange.news.declined"),
            Optional.ofNullable(answer.person()),
            List.of(),
            Optional.of(answer.what().remarks())));
  }

  private Recorded<RoadmapChange> change(DelegateExecution execution) {
    return records.latestIn(execution.getProcessInstanceId(), RoadmapChange.class).orElseThrow();
  }

  private String line(String key, LocalDate day) {
    return texts.get(key, DanishDates.day(day));
  }
}
