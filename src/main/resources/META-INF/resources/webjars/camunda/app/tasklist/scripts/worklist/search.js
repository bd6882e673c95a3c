/*
 * Looks for tasks by what people know: the municipality, the task's name, the person, the due date.
 * The server makes the engine's question of it, which the filter that is open is then asked.
 */
import { element, select } from '../absence/page.js';
import * as server from './server.js';
import { services } from './services.js';

/** After the last key, in milliseconds. */
const REST = 300;

const FIELDS = [
  ['all', 'i alle felter'],
  ['municipality', 'i kommune'],
  ['task', 'i opgavens navn'],
  ['person', 'i person']
];

const DUE = [
  ['any', 'Alle frister'],
  ['late', 'Frist overskredet'],
  ['week', 'Frist inden 7 dage'],
  ['month', 'Frist inden 30 dage'],
  ['none', 'Uden frist']
];

/** What somebody looked for stays while the page does, as when a task of it was looked at. */
const looked = { words: '', field: 'all', due: 'any' };

function fields() {
  const words = element('input', {
    type: 'search',
    className: 'form-control',
    placeholder: 'Søg: kommune, opgave eller person',
    autocomplete: 'off',
    value: looked.words
  });
  words.setAttribute('aria-label', 'Søg efter kommune, opgave eller person');
  const field = select(FIELDS);
  field.setAttribute('aria-label', 'Hvor der søges');
  field.value = looked.field;
  const due = select(DUE);
  due.setAttribute('aria-label', 'Frist');
  due.value = looked.due;
  return { words, field, due };
}

export const search = {
  id: 'worklist.search',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render(node, facts, scope) {
    const data = scope.tasklistData.newChild(scope);
    const inputs = fields();
    const found = element('p', { className: 'search-found' });
    found.setAttribute('role', 'status');
    let isLooking = false;
    let last = 0;
    let pending;

    async function look() {
      Object.assign(looked, {
        words: inputs.words.value.trim(),
        field: inputs.field.value,
        due: inputs.due.value
      });
      isLooking = looked.words !== '' || looked.due !== 'any';
      found.textContent = '';
      last += 1;
      const turn = last;
      const question = isLooking
        ? await server.question(looked.words, looked.field, looked.due)
        : {};
      if (question && turn === last) {
        scope.$applyAsync(() => {
          services.search.updateSilently({ page: null });
          data.set('searchQuery', question);
        });
      }
    }

    function soon() {
      clearTimeout(pending);
      pending = setTimeout(look, REST);
    }

    inputs.words.addEventListener('input', soon);
    inputs.field.addEventListener('change', look);
    inputs.due.addEventListener('change', look);
    data.observe('taskList', ({ count }) => {
      found.textContent = isLooking && count !== undefined ? `Fundet i filteret: ${count}` : '';
    });

    const form = element(
      'form',
      { className: 'worklist-search', onsubmit: () => false },
      inputs.words,
      element('div', { className: 'worklist-search-in' }, inputs.field, inputs.due),
      found
    );
    form.setAttribute('role', 'search');
    node.append(form);
    if (looked.words !== '' || looked.due !== 'any') {
      look();
    }
  }
};
