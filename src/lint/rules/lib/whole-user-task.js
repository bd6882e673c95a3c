const { camunda, is, isBlank } = require('./ask');

const DUE = '${deadlines.due(execution)}';

/** A task has a form of its own deployment, a group that may do it, the due date of the deadlines' table, an explanation, and is saved when it is done. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    for (const setting of ['formRef', 'candidateGroups']) {
      if (isBlank(camunda(node, setting))) reporter.report(node.id, `user task has no camunda:${setting}`);
    }
    if (camunda(node, 'formRefBinding') !== 'deployment') {
      reporter.report(node.id, 'camunda:formRefBinding is not "deployment"');
    }
    if (camunda(node, 'dueDate') !== DUE) reporter.report(node.id, `camunda:dueDate is not ${DUE}`);
    if (!camunda(node, 'asyncAfter')) reporter.report(node.id, 'user task has no camunda:asyncAfter');
    if (isBlank(node.documentation?.[0]?.text)) reporter.report(node.id, 'user task does not say what it is about');
  },
});
