package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.agreement.Offers;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.cases.CaseKey;
import dk.klimaforloeb.engine.cases.CaseModel;
import dk.klimaforloeb.engine.cases.CaseRecords;
import dk.klimaforloeb.engine.cases.DanishDates;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.messages.DataOrdered;
import dk.klimaforloeb.journey.queries.ReviewRemarks;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** An order in words, for the forms that deal with it. */
@Component
class OrderTexts {

  private final CaseRecords records;
  private final ReviewRemarks reviewRemarks;
  private final Offers offers;
  private final Texts texts = new Texts("dataorder");

  OrderTexts(CaseRecords records, ReviewRemarks reviewRemarks, Offers offers) {
    this.offers = offers;
    this.records = records;
    this.reviewRemarks = reviewRemarks;
  }

  /** What is ordered for whom, what was asked and answered, and what was promised. */
  Shown order(DelegateTask task) {
    String order = task.getProcessInstanceId();
    List<Shown> lines = new ArrayList<>();
    lines.add(
        shown(
            "dataorder.order",
            offers.dataProduct(DataOrdered.DATA_SET.get(task)),
            CaseModel.MUNICIPALITY.get(task)));
    lines.add(reviewRemarks.latest(CaseKey.of(task)));
    Iterator<OrderClarification> answers =
        records.allIn(order, OrderClarification.class).iterator();
    for (OrderAssessment assessment : records.allIn(order, OrderAssessment.class)) {
      boolean isQuestion = DataOrderModel.QUESTION.equals(assessment.outcome());
      if (isQuestion && answers.hasNext()) {
        lines.add(shown("dataorder.question", assessment.remarks()));
        lines.add(shown("dataorder.answer", answers.next().answer()));
      } else if (!isQuestion) {
        lines.addAll(promise(assessment));
      }
    }
    return Shown.lines(lines);
  }

  private List<Shown> promise(OrderAssessment assessment) {
    List<Shown> lines = new ArrayList<>();
    if (assessment.deliveryOn() != null) {
      lines.add(shown("dataorder.promised", DanishDates.day(assessment.deliveryOn())));
    }
    if (assessment.remarks() != null) {
      lines.add(shown("dataorder.remarks", assessment.remarks()));
    }
    return lines;
  }

  /** The question that waits for an answer. */
  String question(DelegateTask task) {
    return records
        .lastIn(task.getProcessInstanceId(), OrderAssessment.class)
        .map(OrderAssessment::remarks)
        .orElse("");
  }

  private Shown shown(String key, Object... values) {
    return Shown.text(texts, key, values);
  }
}
