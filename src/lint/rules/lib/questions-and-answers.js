const { is, isAny, isBlank } = require('./ask');

/** A split asks, its flows answer; joins, parallel and event-based gateways say nothing. */
module.exports = () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Gateway')) return;
    const flows = node.outgoing ?? [];
    const asks = isAny(node, ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway']) && flows.length > 1;
    if (!asks) {
      if (!isBlank(node.name)) reporter.report(node.id, 'only a split that decides has a name', ['name']);
      return;
    }
    if (!node.name?.trim().endsWith('?')) reporter.report(node.id, 'name is not a question', ['name']);
    for (const flow of flows) {
      if (isBlank(flow.name)) reporter.report(flow.id, 'flow of a split has no answer as its name', ['name']);
    }
  },
});
