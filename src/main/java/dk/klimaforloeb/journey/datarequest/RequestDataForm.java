package dk.klimaforloeb.journey.datarequest;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.actions.CaseActionModel;
import dk.klimaforloeb.journey.messages.DataOrdered;
import java.util.ArrayList;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RequestData}. */
@Component
class RequestDataForm implements TaskForm {

  private static final String ORDER = "order";

  private final Offers offers;
  private final Texts texts = new Texts("datarequest");

  RequestDataForm(Offers offers) {
    this.offers = offers;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(DataRequestModel.REQUEST_DATA).unread("kind", "dataSets");
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    return Map.of("kind", ORDER, "dataOffered", offers.dataProducts());
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    if (!offers.haveDataProducts(s.choices("dataSets"))) {
      refusals.add("dataSets", texts.get("datarequest.not-offered"));
    }
  }

  @Override
  public void passOn(Submission s) {
    CaseActionModel.GOES_ON.set(s.task().getExecution(), s.is("kind", ORDER));
    DataOrdered.DATA_SETS.set(s.task().getExecution(), new ArrayList<>(s.choices("dataSets")));
  }
}
