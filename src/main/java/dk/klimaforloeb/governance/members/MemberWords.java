package dk.klimaforloeb.governance.members;

import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.governance.Bodies;
import dk.klimaforloeb.governance.BodyMember;
import dk.klimaforloeb.governance.messages.MembersNeeded;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Members and seats as people read them. */
@Component
class MemberWords {

  private final Bodies bodies;
  private final Seats seats;
  private final CaseRecords records;
  private final Texts texts = new Texts("members");

  MemberWords(Bodies bodies, Seats seats, CaseRecords records) {
    this.bodies = bodies;
    this.seats = seats;
    this.records = records;
  }

  /** Whose seats are filled, and why; at the head of a form. */
  Shown occasion(DelegateTask task) {
    String why =
        records
            .lastIn(task.getProcessInstanceId(), NamedVacancy.class)
            .map(NamedVacancy::reason)
            .orElse(null);
    return Shown.paragraphs(
        Shown.text(
            texts,
            "members.occasion." + MembersNeeded.OCCASION.get(task),
            bodies.name(MembersNeeded.SEATED_BODY.get(task))),
        Shown.typed(why));
  }

  /** The seats that the agreement gives. */
  Shown seats(String body) {
    return Shown.text(
        texts,
        "members.seats",
        Shown.pointsBelow(seats.counted(body).stream().map(Shown::typed).toList()));
  }

  /** Who is to sit in it. */
  Shown members(List<Nominations.Nominee> members) {
    return Shown.points(
        members.stream()
            .map(one -> line(one.isSubstitute(), one.name(), one.title(), one.home(), one.seat()))
            .map(Shown::typed)
            .toList());
  }

  /** A member in one line. */
  String line(BodyMember member) {
    return line(member.substitute(), member.name(), member.title(), member.home(), member.seat());
  }

  private String line(boolean substitute, String name, String title, String home, String seat) {
    return texts.get(
        substitute ? "members.substitute" : "members.member",
        name,
        title,
        seats.organisation(home),
        seat);
  }
}
