package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/**
 * The task {@code UserTask_RegisterVote}. The agreement says that the municipalities choose, not
 * how; so whoever has more votes for the same seat is elected, unless it is said why not.
 */
@Component
class RegisterVoteForm implements TaskForm {

  private static final String RESULTS = "results";
  private static final String REASON = "reason";

  private final Appointment appointment;
  private final CandidateOffers candidates;
  private final MemberWords words;
  private final Allocations allocations;
  private final Texts texts = new Texts("members");

  RegisterVoteForm(
      Appointment appointment,
      CandidateOffers candidates,
      MemberWords words,
      Allocations allocations) {
    this.appointment = appointment;
    this.candidates = candidates;
    this.words = words;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(SteeringGroupAppointmentModel.REGISTER_VOTE)
        .readAs(Vote.class)
        .shows(Allocations.shownWith("occasionShown", "membersShown"));
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    List<Nominations.Nominee> nominees = appointment.nominees(task.getProcessInstanceId());
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("occasionShown", words.occasion(task));
    known.put("membersShown", words.members(nominees));
    known.put(candidates.offer(), candidates.of(nominees));
    known.put(RESULTS, nominees.stream().map(one -> Map.of("candidate", one.name())).toList());
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    List<Nominations.Nominee> nominees = appointment.nominees(s.task().getProcessInstanceId());
    Map<String, Vote.Result> rows = new HashMap<>();
    results(s).forEach(row -> rows.put(row.candidate(), row));
    boolean isEachThere = nominees.stream().allMatch(one -> rows.containsKey(one.name()));
    if (rows.size() != results(s).size() || !isEachThere) {
      refusals.add(RESULTS, texts.get("members.each-once"));
    } else if (s.text(REASON) == null) {
      overtaken(nominees, rows)
          .ifPresent(name -> refusals.add(REASON, texts.get("members.fewer-votes", name)));
    }
  }

  /** Who was not elected though somebody with fewer votes was, in the same seat and part. */
  private static Optional<String> overtaken(
      List<Nominations.Nominee> nominees, Map<String, Vote.Result> rows) {
    return nominees.stream()
        .filter(one -> !rows.get(one.name()).isElected())
        .filter(
            one ->
                nominees.stream()
                    .filter(other -> other.seat().equals(one.seat()))
                    .filter(other -> other.part().equals(one.part()))
                    .map(other -> rows.get(other.name()))
                    .anyMatch(
                        other -> other.isElected() && other.votes() < rows.get(one.name()).votes()))
        .map(Nominations.Nominee::name)
        .findFirst();
  }

  private static List<Vote.Result> results(Submission s) {
    return s.rows(RESULTS).stream()
        .map(
            row ->
                new Vote.Result(
                    (String) row.get("candidate"),
                    ((BigDecimal) row.get("votes")).intValue(),
                    (String) row.get("elected")))
        .toList();
  }
}
