const { is, isAny, isBlank } = require('./ask');

const SOURCE = /\b[A-Z]{2,6}-\d+\b|\bdesign decision\b/;

/** Each process says what it is for. On what a task rests is said by the agreement's data, so no documentation names a clause. */
module.exports = () => ({
  check(node, reporter) {
    if (!isAny(node, ['bpmn:FlowNode', 'bpmn:Process'])) return;
    const parts = (node.documentation ?? []).map((part) => part.text ?? '');
    if (parts.some(isBlank)) reporter.report(node.id, 'documentation is empty');
    if (is(node, 'bpmn:Process') && !parts.length) reporter.report(node.id, 'process is not documented');
    if (SOURCE.test(parts.join('\n'))) {
      reporter.report(node.id, 'documentation names a clause or "design decision": the agreement\'s data says on what a task rests (basis)');
    }
  },
});
