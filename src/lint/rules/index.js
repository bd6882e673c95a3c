// bpmnlint finds a rule by its name in this folder: plugin:klimaforloeb/<rule> is rules/<rule>.js.
const rules = [
  'bound-one-way',
  'documented',
  'explicit-call',
  'listed-flows',
  'named-events',
  'process-settings',
  'questions-and-answers',
  'safe-save-points',
  'speaking-ids',
  'whole-user-task',
];

module.exports = {
  configs: {
    all: { rules: Object.fromEntries(rules.map((rule) => [`klimaforloeb/${rule}`, 'error'])) },
  },
  rules: Object.fromEntries(rules.map((rule) => [rule, `./lib/${rule}`])),
};
