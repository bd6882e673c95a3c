package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.allocation.Allocations;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.governance.BodyMember;
import dk.klimaforloeb.governance.BodyMembers;
import dk.klimaforloeb.governance.messages.MembersNeeded;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CollectNominations}. */
@Component
class CollectNominationsForm implements TaskForm {

  private static final String MEMBERS = "members";

  private final SeatOffers seats;
  private final HomeOffers homes;
  private final BodyMembers members;
  private final MemberWords words;
  private final CaseRecords records;
  private final Allocations allocations;
  private final Texts texts = new Texts("members");

  CollectNominationsForm(
      SeatOffers seats,
      HomeOffers homes,
      BodyMembers members,
      MemberWords words,
      CaseRecords records,
      Allocations allocations) {
    this.seats = seats;
    this.homes = homes;
    this.members = members;
    this.words = words;
    this.records = records;
    this.allocations = allocations;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(SteeringGroupAppointmentModel.COLLECT_NOMINATIONS)
        .readAs(Nominations.class)
        .shows(Allocations.shownWith("occasionShown", "seatsShown"));
  }

  /** Who was nominated before stands there again; at first, who sits in the body today. */
  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    String body = MembersNeeded.SEATED_BODY.get(task);
    Map<String, Object> known = new LinkedHashMap<>(allocations.explanation(task));
    known.put("occasionShown", words.occasion(task));
    known.put("seatsShown", words.seats(body));
    known.put(seats.offer(), seats.of(body));
    known.put(homes.offer(), homes.all());
    List<BodyMember> sitting = members.today(body);
    if (!sitting.isEmpty()) {
      known.put(MEMBERS, sitting.stream().map(CollectNominationsForm::row).toList());
    }
    records
        .lastIn(task.getProcessInstanceId(), Nominations.class)
        .map(CaseRecords::asPrefill)
        .ifPresent(known::putAll);
    return known;
  }

  private static Map<String, Object> row(BodyMember member) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", member.name());
    row.put("title", member.title());
    row.put("email", member.email());
    row.put("home", member.home());
    row.put("seat", member.seat());
    row.put("part", member.substitute() ? "substitute" : "member");
    row.put("hasLevel", "yes");
    return row;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    Set<String> names = new HashSet<>();
    for (Map<String, Object> row : s.rows(MEMBERS)) {
      String name = (String) row.get("name");
      if (!names.add(name)) {
        refusals.add(MEMBERS, texts.get("members.twice", name));
      }
    }
  }

  @Override
  public void passOn(Submission s) {
    SteeringGroupAppointmentModel.VOTE_WANTED.set(
        s.task().getExecution(), s.is("agreed", Nominations.VOTE));
  }
}
