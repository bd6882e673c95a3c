package dk.klimaforloeb.notification;

import dk.klimaforloeb.engine.MailAddress;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_CorrectAddress}: somebody's mails come back. */
@Component
class CorrectAddressForm implements TaskForm {

  private static final String OUTCOME = "outcome";
  private static final String ADDRESS = "address";
  private static final String CORRECTED = "corrected";

  private final MailFailureRows rows;
  private final AddressBook addresses;
  private final Texts texts = new Texts("notification");

  CorrectAddressForm(MailFailureRows rows, AddressBook addresses) {
    this.rows = rows;
    this.addresses = addresses;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(MailFailureModel.CORRECT_ADDRESS)
        .unread(OUTCOME, ADDRESS)
        .shows("person", "failedAddress", "reply", "mails");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    MailFailure failure = failure(task);
    Optional<AddressBook.Entry> person = addresses.find(failure.person());
    Map<String, Object> known = new HashMap<>();
    known.put(
        "person",
        person
            .map(entry -> texts.get("notification.person", entry.name(), entry.id()))
            .orElseGet(() -> texts.get("notification.person.gone", failure.person())));
    known.put(
        "failedAddress",
        Optional.ofNullable(failure.address()).orElse(texts.get("notification.no-address")));
    known.put("reply", failure.reply());
    known.put("mails", texts.get("notification.mails", rows.countFailed(failure.id())));
    known.put(ADDRESS, person.map(AddressBook.Entry::address).orElse(""));
    return known;
  }

  @Override
  public void check(Submission submission, Refusals refusals) {
    if (!submission.is(OUTCOME, CORRECTED) || submission.text(ADDRESS) == null) {
      return;
    }
    MailFailure failure = failure(submission.task());
    Optional<String> usable = MailAddress.parse(submission.text(ADDRESS));
    if (usable.isEmpty()) {
      refusals.add(ADDRESS, texts.get("notification.correct.unusable"));
    } else if (usable.get().equals(failure.address())) {
      refusals.add(ADDRESS, texts.get("notification.correct.same"));
    } else if (addresses.find(failure.person()).isEmpty()) {
      refusals.add(OUTCOME, texts.get("notification.correct.person-gone"));
    }
  }

  @Override
  public void passOn(Submission submission) {
    MailFailure failure = failure(submission.task());
    boolean isGivenUp = submission.is(OUTCOME, "give-up");
    MailFailureModel.GIVEN_UP.set(submission.task().getExecution(), isGivenUp);
    if (submission.is(OUTCOME, CORRECTED)) {
      // First of all closed, or the new address would be taken for one that was given elsewhere.
      rows.close(failure.id(), MailFailure.Outcome.CORRECTED, submission.person());
      addresses.correct(
          failure, MailAddress.parse(submission.text(ADDRESS)).orElseThrow(), submission.person());
    } else {
      rows.close(
          failure.id(),
          isGivenUp ? MailFailure.Outcome.GIVEN_UP : MailFailure.Outcome.SEND_AGAIN,
          submission.person());
    }
  }

  private MailFailure failure(DelegateTask task) {
    return rows.get(UUID.fromString(MailFailureModel.FAILURE_ID.get(task)));
  }
}
