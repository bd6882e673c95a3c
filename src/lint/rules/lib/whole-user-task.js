const { camunda, is, isBlank } = require('./ask');

const DUE = '${deadlines.due(execution)}';

/** What people read about the task in Tasklist ends in where it comes from. */
const ENDS_IN_SOURCE = /\S.*(\[SA-\d+(, SA-\d+)*\]|\[?design decision\]?)$/s;

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
    if (!ENDS_IN_SOURCE.test((node.documentation?.[0]?.text ?? '').trim())) {
      reporter.report(node.id, 'what the task is about does not end in its clause ([SA-35]) or in "design decision"');
    }
  },
});
