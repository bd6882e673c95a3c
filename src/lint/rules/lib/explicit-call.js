const { camunda, extensions, is, isBlank } = require('./ask');

/** A call says which version it means and which variables it hands over: with "all", two branches overwrite each other. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:CallActivity')) return;
    // Reading the attribute gives its default too, so ask whether it was written.
    if (!Object.hasOwn(node, 'calledElementBinding') || isBlank(camunda(node, 'calledElementBinding'))) {
      reporter.report(node.id, 'call activity has no camunda:calledElementBinding');
    }
    const mappings = [...extensions(node, 'In'), ...extensions(node, 'Out')];
    if (mappings.some((mapping) => mapping.variables === 'all')) {
      reporter.report(node.id, 'call activity hands over all variables');
    }
  },
});
