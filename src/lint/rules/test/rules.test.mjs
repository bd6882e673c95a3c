// A good process passes; each way of spoiling it is found, by the rule that is there for it and at the right element.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';

const require = createRequire(import.meta.url);
const { Linter } = require('bpmnlint');
const plugin = require('bpmnlint-plugin-klimaforloeb');
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');
const good = await readFile(new URL('good.bpmn', import.meta.url), 'utf8');

const resolver = {
  resolveRule: (_, name) => require(`bpmnlint-plugin-klimaforloeb/lib/${name}`),
  resolveConfig: () => plugin.configs.all,
};
async function findings(xml) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  assert.deepEqual(warnings.map((w) => w.message), []);
  const reports = await new Linter({ resolver, config: plugin.configs.all }).lint(rootElement);
  return Object.entries(reports).flatMap(([rule, found]) => found.map(({ id }) => `${rule.split('/')[1]} ${id}`)).sort();
}
/** The good process with a piece of its text replaced, wherever it stands. */
function spoilt(from, to) {
  assert.ok(good.includes(from), `"${from}" stands in the example`);
  return good.replaceAll(from, () => to);
}

test('a good process passes', async () => assert.deepEqual(await findings(good), []));

const allocate = 'camunda:expression="${onboardingTasks.allocate(execution)}"';
const inStart = '<bpmn:startEvent id="StartEvent_Asked" name="Ansøgning ønsket">';
const purpose = '<bpmn:documentation>En ansøgning, der bliver til et møde.</bpmn:documentation>';
const listening = (listener) => `${inStart}<bpmn:extensionElements>${listener}</bpmn:extensionElements>`;

const SPOILT = {
  'documented ServiceTask_Allocate': [
    ['Til den, aftalen nævner.', 'SA-44: til den, aftalen nævner.'],
    ['Til den, aftalen nævner.', 'Til den, RS-7 nævner.'],
    ['Til den, aftalen nævner.', 'Til kommunen. design decision'],
    ['Til den, aftalen nævner.', ' '],
  ],
  'documented good-example': [[`${purpose}\n    <bpmn:startEvent`, '<bpmn:startEvent']],
  'speaking-ids Flow_0a1b2c3': [['Flow_Next_to_Done', 'Flow_0a1b2c3']],
  'speaking-ids Activity_Allocate': [['ServiceTask_Allocate', 'Activity_Allocate']],
  'questions-and-answers Gateway_Complete': [['name="Er den fyldestgørende?"', 'name="Kontrol"'], ['name="Er den fyldestgørende?" ', '']],
  'questions-and-answers Flow_Complete': [['name="Ja" ', '']],
  'questions-and-answers Gateway_BeforeNext': [['id="Gateway_BeforeNext"', 'id="Gateway_BeforeNext" name="Saml"']],
  'listed-flows Flow_Next_to_Done': [
    ['<bpmn:outgoing>Flow_Next_to_Done</bpmn:outgoing>', ''],
    ['<bpmn:incoming>Flow_Next_to_Done</bpmn:incoming>', ''],
  ],
  'named-events EndEvent_Done': [['name="Fase afsluttet"', 'name=" "']],
  'whole-user-task UserTask_Apply': [
    ['camunda:formRef="apply" ', ''],
    ['formRefBinding="deployment"', 'formRefBinding="latest"'],
    ['camunda:candidateGroups="secretariat" ', ''],
    ['camunda:dueDate="${deadlines.due(execution)}" ', ''],
    ['camunda:dueDate="${deadlines.due(execution)}" ', 'camunda:dueDate="P1D" '],
    [' camunda:asyncAfter="true"', ''],
    ['<bpmn:documentation>Send ansøgningen.</bpmn:documentation>', ''],
  ],
  'explicit-call CallActivity_Next': [
    [' camunda:calledElementBinding="latest"', ''],
    ['<camunda:in source="round" target="round" />', '<camunda:in variables="all" />'],
    ['<camunda:in businessKey="#{execution.processBusinessKey}" />', ''],
    ['#{execution.processBusinessKey}', '#{journey}'],
    ['<camunda:out source="result" target="result" />', '<camunda:out variables="all" />'],
  ],
  'safe-save-points SendTask_Ask': [
    [' camunda:asyncBefore="true"', ''],
    ['<camunda:failedJobRetryTimeCycle>R5/PT5M</camunda:failedJobRetryTimeCycle>', ''],
  ],
  'safe-save-points UserTask_Apply': [['R3/PT1M', '']],
  'process-settings good-example': [
    ['isExecutable="true" ', ''],
    ['historyTimeToLive="P90D"', 'historyTimeToLive="P5Y"'],
    [' camunda:historyTimeToLive="P90D"', ''],
    ['name="Godt eksempel" ', ''],
  ],
  'process-settings goodExample': [['id="good-example"', 'id="goodExample"']],
  'bound-one-way ServiceTask_Allocate': [
    [allocate, 'camunda:class="dk.klimaforloeb.Allocate"'],
    [allocate, 'camunda:delegateExpression="${allocate}"'],
    [allocate, 'camunda:type="external" camunda:topic="allocate"'],
    [allocate, 'camunda:expression="${allocation = 1}"'],
    [allocate, ''],
  ],
  'bound-one-way Flow_Incomplete': [['xsi:type="bpmn:tFormalExpression"', 'xsi:type="bpmn:tFormalExpression" language="javascript"']],
  'bound-one-way StartEvent_Asked': [
    [inStart, listening('<camunda:executionListener event="start" class="dk.klimaforloeb.Listener" />')],
    [inStart, listening('<camunda:executionListener event="start"><camunda:script scriptFormat="js">1</camunda:script></camunda:executionListener>')],
    [inStart, listening('<camunda:executionListener event="start" expression="${1 + 1}" />')],
  ],
};

for (const [finding, ways] of Object.entries(SPOILT)) {
  for (const [from, to] of ways) {
    test(`${finding}: ${to.slice(0, 80) || `without ${from}`}`, async () => {
      assert.deepEqual(await findings(spoilt(from, to)), [finding]);
    });
  }
}

test('a script task is refused', async () => {
  const script = spoilt(`serviceTask id="ServiceTask_Allocate" name="Fordel møde" ${allocate}`, 'scriptTask id="Task_Allocate" name="Fordel møde"')
    .replaceAll('ServiceTask_Allocate', 'Task_Allocate').replace(/(scriptTask id[\s\S]*?)<\/bpmn:serviceTask>/, '$1</bpmn:scriptTask>');
  assert.deepEqual(await findings(script), ['bound-one-way Task_Allocate']);
});

test('every rule is tried', () => {
  const tried = new Set(Object.keys(SPOILT).map((finding) => finding.split(' ')[0]));
  assert.deepEqual([...tried].sort(), Object.keys(plugin.rules).sort());
});
