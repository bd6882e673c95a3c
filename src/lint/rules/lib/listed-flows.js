const { is } = require('./ask');

/** Both ends of a flow list it: rules that count flows, bpmnlint's too, see only what is listed. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:SequenceFlow')) return;
    if (!node.sourceRef?.outgoing?.includes(node)) reporter.report(node.id, 'flow is not an <outgoing> of its source');
    if (!node.targetRef?.incoming?.includes(node)) reporter.report(node.id, 'flow is not an <incoming> of its target');
  },
});
