package dk.klimaforloeb.journey.jointdelivery;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.forms.FormContract;
import dk.klimaforloeb.engine.forms.Refusals;
import dk.klimaforloeb.engine.forms.Submission;
import dk.klimaforloeb.engine.forms.TaskForm;
import dk.klimaforloeb.journey.messages.DataOrdered;
import dk.klimaforloeb.journey.queries.JointDeliveries;
import dk.klimaforloeb.journey.queries.JointDelivery;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The task {@code UserTask_RegisterJointDelivery}. */
@Component
class RegisterJointDeliveryForm implements TaskForm {

  /** What regions deliver to all; stands there already where the agreement has it. */
  private static final String USUAL = "climate-account";

  private static final String KIND = "kind";

  /** The field is named as what an order is of. */
  private static final String DATA_SET = DataOrdered.DATA_SET.name();

  private static final String VERSION = "version";

  private final Offers offers;
  private final JointDeliveries deliveries;
  private final Texts texts = new Texts("jointdelivery");

  RegisterJointDeliveryForm(Offers offers, JointDeliveries deliveries) {
    this.offers = offers;
    this.deliveries = deliveries;
  }

  @Override
  public FormContract contract() {
    return FormContract.of(JointDeliveryModel.REGISTER_JOINT_DELIVERY).readAs(JointDelivery.class);
  }

  /** The programme's case, where journeys that begin later find it. */
  @Override
  public Optional<CaseKey> concerns(Submission s) {
    return s.is(KIND, JointDelivery.DELIVERED)
        ? Optional.of(deliveries.registeredIn())
        : Optional.empty();
  }

  @Override
  public Map<String, Object> prefill(DelegateTask task) {
    Map<String, Object> known = new LinkedHashMap<>();
    known.put(KIND, JointDelivery.DELIVERED);
    known.put("dataOffered", offers.dataProducts());
    if (offers.haveDataProducts(List.of(USUAL))) {
      known.put(DATA_SET, USUAL);
    }
    return known;
  }

  @Override
  public void check(Submission s, Refusals refusals) {
    String dataSet = s.text(DATA_SET);
    if (dataSet == null) {
      return;
    }
    if (!offers.haveDataProducts(List.of(dataSet))) {
      refusals.add(DATA_SET, texts.get("jointdelivery.not-offered"));
    }
    BigDecimal year = s.number("year");
    String version = s.text(VERSION);
    if (year != null && version != null && deliveries.have(dataSet, year.intValue(), version)) {
      refusals.add(VERSION, texts.get("jointdelivery.delivered-before"));
    }
  }

  @Override
  public void passOn(Submission s) {
    JointDeliveryModel.DELIVERED.set(s.task().getExecution(), s.is(KIND, JointDelivery.DELIVERED));
  }
}
