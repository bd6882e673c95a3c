const { camunda, is, isBlank } = require('./ask');

/** A process can run, is named as its file, and says for how many days its history is kept. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process')) return;
    if (!node.isExecutable) reporter.report(node.id, 'process is not executable', ['isExecutable']);
    if (!/^[a-z]+(-[a-z]+)*$/.test(node.id)) reporter.report(node.id, 'process id is not in kebab-case');
    if (isBlank(node.name)) reporter.report(node.id, 'process has no name', ['name']);
    // The engine cannot read years or months here.
    if (!/^P\d+D$/.test(camunda(node, 'historyTimeToLive') ?? '')) {
      reporter.report(node.id, 'camunda:historyTimeToLive is not a number of days (P1825D)');
    }
  },
});
