const { is } = require('./ask');

// The first type that fits decides, so the special ones come first.
const PREFIXES = [
  ['bpmn:StartEvent', 'StartEvent'],
  ['bpmn:EndEvent', 'EndEvent'],
  ['bpmn:BoundaryEvent', 'BoundaryEvent'],
  ['bpmn:Event', 'Event'],
  ['bpmn:UserTask', 'UserTask'],
  ['bpmn:ServiceTask', 'ServiceTask'],
  ['bpmn:SendTask', 'SendTask'],
  ['bpmn:ReceiveTask', 'ReceiveTask'],
  ['bpmn:BusinessRuleTask', 'BusinessRuleTask'],
  ['bpmn:Task', 'Task'],
  ['bpmn:CallActivity', 'CallActivity'],
  ['bpmn:SubProcess', 'SubProcess'],
  ['bpmn:Gateway', 'Gateway'],
  ['bpmn:SequenceFlow', 'Flow'],
  ['bpmn:Message', 'Message'],
  ['bpmn:Signal', 'Signal'],
  ['bpmn:Error', 'Error'],
  ['bpmn:Escalation', 'Escalation'],
];

/** An id says what the element is and what it means: UserTask_ApproveDraft, never Activity_1w131lg. */
module.exports = () => ({
  check(node, reporter) {
    const prefix = PREFIXES.find(([type]) => is(node, type))?.[1];
    if (!prefix) return;
    const [kind, ...words] = node.id.split('_');
    const areWords = words.length > 0 && words.every((word) => word === 'to' || /^[A-Z][A-Za-z0-9]*$/.test(word));
    if (kind !== prefix || !areWords) reporter.report(node.id, `id is not ${prefix}_ and English words, each with a capital`);
  },
});
