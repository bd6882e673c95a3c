const { camunda, extensions, is, isBlank } = require('./ask');

/** What is sent begins with a save point, and every save point says how often it is tried again. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:FlowNode')) return;
    const isSavePoint = camunda(node, 'asyncBefore') || camunda(node, 'asyncAfter');
    if (is(node, 'bpmn:SendTask') && !camunda(node, 'asyncBefore')) {
      reporter.report(node.id, 'send task has no camunda:asyncBefore');
    }
    const cycles = extensions(node, 'FailedJobRetryTimeCycle').filter((cycle) => !isBlank(cycle.body));
    if (isSavePoint && !cycles.length) reporter.report(node.id, 'save point has no camunda:failedJobRetryTimeCycle');
  },
});
