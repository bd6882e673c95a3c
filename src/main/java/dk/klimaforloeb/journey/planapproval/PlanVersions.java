package dk.klimaforloeb.journey.planapproval;

import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.Recorded;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.queries.CaseContacts;
import dk.klimaforloeb.journey.queries.DraftVersions;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The newest version of each plan, wherever it was typed. */
@Component
class PlanVersions {

  private static final List<Class<? extends PlanVersion>> KINDS =
      List.of(PlanForAssessment.class, ProposalRevision.class, PlanRevision.class);

  private final CaseRecords records;
  private final DraftVersions drafts;
  private final CaseContacts contacts;
  private final ApprovalTexts texts;

  PlanVersions(
      CaseRecords records, DraftVersions drafts, CaseContacts contacts, ApprovalTexts texts) {
    this.records = records;
    this.drafts = drafts;
    this.contacts = contacts;
    this.texts = texts;
  }

  Optional<PlanVersion> latest(CaseKey journey) {
    return KINDS.stream()
        .<Recorded<? extends PlanVersion>>flatMap(kind -> records.latest(journey, kind).stream())
        .max(Comparator.comparingLong(Recorded::number))
        .<PlanVersion>map(Recorded::what)
        .or(() -> drafts.latest(journey).map(draft -> new Draft(draft.version(), draft.url())));
  }

  /** What a form shows of the newest version, and where the municipality keeps the case. */
  Map<String, Object> shown(CaseKey journey) {
    Map<String, Object> shown = new LinkedHashMap<>();
    latest(journey)
        .ifPresent(
            plan ->
                shown.put(
                    "planShown",
                    Shown.paragraphs(
                        texts.shown(
                            "planapproval.plan", plan.version(), Shown.link(plan.planUrl())),
                        contacts.caseNumber(journey))));
    return shown;
  }

  /** The draft from which the plan came, as long as there is no later version. */
  private record Draft(String version, String planUrl) implements PlanVersion {}
}
