const { camunda, extensions, is, isBlank } = require('./ask');

const SAME_CASE = '#{execution.processBusinessKey}';

/** A call says which version it means, that it is about the same case, and which variables it hands over: with "all", two branches overwrite each other. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:CallActivity')) return;
    // Reading the attribute gives its default too, so ask whether it was written.
    if (!Object.hasOwn(node, 'calledElementBinding') || isBlank(camunda(node, 'calledElementBinding'))) {
      reporter.report(node.id, 'call activity has no camunda:calledElementBinding');
    }
    if (!extensions(node, 'In').some((mapping) => mapping.businessKey === SAME_CASE)) {
      reporter.report(node.id, `call activity does not pass the business key ${SAME_CASE}`);
    }
    const mappings = [...extensions(node, 'In'), ...extensions(node, 'Out')];
    if (mappings.some((mapping) => mapping.variables === 'all')) {
      reporter.report(node.id, 'call activity hands over all variables');
    }
  },
});
