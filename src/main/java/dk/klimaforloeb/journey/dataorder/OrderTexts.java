package dk.klimaforloeb.journey.dataorder;

import dk.klimaforloeb.engine.CaseModel;
import dk.klimaforloeb.engine.Texts;
import dk.klimaforloeb.engine.forms.Shown;
import dk.klimaforloeb.journey.DanishDates;
import dk.klimaforloeb.journey.guidance.ReviewRemarks;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** An order in words, for the forms that deal with it. */
@Component
class OrderTexts {

  private final OrderAssessments assessments;
  private final OrderClarifications clarifications;
  private final ReviewRemarks reviewRemarks;
  private final Texts texts = new Texts("dataorder");

  OrderTexts(
      OrderAssessments assessments,
      OrderClarifications clarifications,
      ReviewRemarks reviewRemarks) {
    this.assessments = assessments;
    this.clarifications = clarifications;
    this.reviewRemarks = reviewRemarks;
  }

  /** What is ordered for whom, what was asked and answered, and what was promised. */
  Shown order(DelegateTask task) {
    List<Shown> lines = new ArrayList<>();
    lines.add(
        shown(
            "dataorder.order",
            texts.get("dataorder.set." + DataOrderModel.DATA_SET.get(task)),
            CaseModel.MUNICIPALITY.get(task)));
    lines.add(reviewRemarks.latest(task.getExecution().getProcessBusinessKey()));
    String order = task.getProcessInstanceId();
    Iterator<OrderClarification> answers =
        clarifications.findByProcessInstanceIdOrderById(order).iterator();
    for (OrderAssessment assessment : assessments.findByProcessInstanceIdOrderById(order)) {
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
    List<OrderAssessment> all =
        assessments.findByProcessInstanceIdOrderById(task.getProcessInstanceId());
    return all.isEmpty() ? "" : all.get(all.size() - 1).remarks();
  }

  private Shown shown(String key, Object... values) {
    return Shown.text(texts, key, values);
  }
}
