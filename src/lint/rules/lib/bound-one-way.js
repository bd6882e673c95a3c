const { camunda, is, isAny, isBlank } = require('./ask');

const METHOD_CALL = /^\$\{[a-z]\w*\.\w+\([\w., ]*\)\}$/;
const OTHER_WAYS = ['class', 'delegateExpression', 'type'];

/** Code is called as ${dataOrderTasks.allocate(execution)}: no scripts, no class names, no other binding. */
module.exports = () => ({
  check(node, reporter) {
    const isListener = isAny(node, ['camunda:ExecutionListener', 'camunda:TaskListener']);
    if (is(node, 'bpmn:ScriptTask') || is(node, 'camunda:Script')) {
      reporter.report(ownerOf(node).id, 'there are no scripts');
      return;
    }
    if (is(node, 'bpmn:FormalExpression') && !isBlank(node.language)) {
      reporter.report(ownerOf(node).id, 'a condition is an expression, not a script');
    }
    if (!isListener && !isAny(node, ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask', 'bpmn:MessageEventDefinition'])) {
      return;
    }
    const read = (name) => (isListener ? node[name] : camunda(node, name));
    const others = OTHER_WAYS.filter((way) => !isBlank(read(way)));
    for (const way of others) reporter.report(ownerOf(node).id, `camunda:${way} is not used; call a bean's method`);
    const call = read('expression');
    const mustCall = isAny(node, ['bpmn:ServiceTask', 'bpmn:SendTask']);
    if (mustCall && isBlank(call) && !others.length) reporter.report(node.id, 'camunda:expression is missing');
    if (!isBlank(call) && !METHOD_CALL.test(call)) {
      reporter.report(ownerOf(node).id, 'camunda:expression is not the call of a method of a bean');
    }
  },
});

/** The nearest element with an id that stands in the diagram. */
function ownerOf(node) {
  let owner = node;
  while (owner.$parent && !isAny(owner, ['bpmn:FlowElement', 'bpmn:Process'])) owner = owner.$parent;
  return owner;
}
