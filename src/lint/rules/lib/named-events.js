const { is, isBlank } = require('./ask');

/** Every event says which state is reached. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:Event') && isBlank(node.name)) reporter.report(node.id, 'event has no name', ['name']);
  },
});
