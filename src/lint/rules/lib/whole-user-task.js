const { camunda, is, isBlank } = require('./ask');

/** A task has a form of its own deployment, a group that may do it, and a due date. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:UserTask')) return;
    for (const setting of ['formRef', 'candidateGroups', 'dueDate']) {
      if (isBlank(camunda(node, setting))) reporter.report(node.id, `user task has no camunda:${setting}`);
    }
    if (camunda(node, 'formRefBinding') !== 'deployment') {
      reporter.report(node.id, 'camunda:formRefBinding is not "deployment"');
    }
  },
});
