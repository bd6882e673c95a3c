const { isAny } = require('./ask');

const SOURCE = /\bSA-\d{1,2}\b|\bdesign decision\b/;

/** Each process and each of its nodes says which clause it implements, or that it is a design decision. */
module.exports = () => ({
  check(node, reporter) {
    if (!isAny(node, ['bpmn:FlowNode', 'bpmn:Process'])) return;
    const text = (node.documentation ?? []).map((part) => part.text).join('\n');
    if (!SOURCE.test(text)) reporter.report(node.id, 'documentation names neither a clause (SA-35) nor "design decision"');
  },
});
