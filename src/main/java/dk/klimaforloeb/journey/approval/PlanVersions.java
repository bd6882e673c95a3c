package dk.klimaforloeb.journey.approval;

import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.drafting.DraftVersions;
import dk.klimaforloeb.journey.onboarding.CaseContacts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The newest version of each plan, wherever it was typed. */
@Component
class PlanVersions {

  private final PlanSubmissions submissions;
  private final ProposalRevisions proposalRevisions;
  private final PlanRevisions planRevisions;
  private final DraftVersions drafts;
  private final CaseContacts contacts;
  private final ApprovalTexts texts;

  PlanVersions(
      PlanSubmissions submissions,
      ProposalRevisions proposalRevisions,
      PlanRevisions planRevisions,
      DraftVersions drafts,
      CaseContacts contacts,
      ApprovalTexts texts) {
    this.submissions = submissions;
    this.proposalRevisions = proposalRevisions;
    this.planRevisions = planRevisions;
    this.drafts = drafts;
    this.contacts = contacts;
    this.texts = texts;
  }

  Optional<PlanVersion> latest(String journey) {
    return Stream.of(
            submissions
                .findFirstByEntryJourneyOrderByIdDesc(journey)
                .map(s -> new Registered(s.entry().recordedAt(), s.version(), s.planUrl())),
            proposalRevisions
                .findFirstByEntryJourneyOrderByIdDesc(journey)
                .map(r -> new Registered(r.entry().recordedAt(), r.version(), r.planUrl())),
            planRevisions
                .findFirstByEntryJourneyOrderByIdDesc(journey)
                .map(r -> new Registered(r.entry().recordedAt(), r.version(), r.planUrl())))
        .flatMap(Optional::stream)
        .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
        .map(newest -> new PlanVersion(newest.version(), newest.url()))
        .or(
            () ->
                drafts.latest(journey).map(draft -> new PlanVersion(draft.version(), draft.url())));
  }

  /** What a form shows of the newest version, and where the municipality keeps the case. */
  Map<String, Object> shown(String journey) {
    Map<String, Object> shown = new LinkedHashMap<>();
    latest(journey)
        .ifPresent(
            plan ->
                shown.put(
                    "planShown",
                    Shown.paragraphs(
                        texts.shown("approval.plan", plan.version(), Shown.link(plan.url())),
                        contacts.caseNumber(journey))));
    return shown;
  }

  private record Registered(Instant at, String version, String url) {}
}
