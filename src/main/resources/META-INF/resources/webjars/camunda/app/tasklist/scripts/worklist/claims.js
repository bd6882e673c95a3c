/*
 * Taking several tasks at once: a box on each card that is for whoever looks at it, and above the
 * list one button for those that were chosen.
 */
import { button, element } from '../absence/page.js';
import * as server from './server.js';

const NO_ANSWER = 'Ingen opgaver blev taget: programmet svarer ikke lige nu. Prøv igen om lidt.';

/** Ids of the tasks that are chosen; the list is drawn anew while somebody chooses. */
const chosen = new Set();

let bar;

const tasks = (number) => (number === 1 ? '1 opgave' : `${number} opgaver`);

/** The box of a card. */
export function choice(task, municipality) {
  const box = element('input', { type: 'checkbox', checked: chosen.has(task.id) });
  box.dataset.task = task.id;
  box.setAttribute('aria-label', ['Vælg', task.name, municipality].filter(Boolean).join(' '));
  box.addEventListener('change', () => {
    if (box.checked) {
      chosen.add(task.id);
    } else {
      chosen.delete(task.id);
    }
    bar?.draw();
  });
  const label = element('label', { className: 'card-choice' }, box, ' Vælg');
  // A click anywhere else on the card opens the task.
  label.addEventListener('click', (event) => event.stopPropagation());
  label.addEventListener('keydown', (event) => event.stopPropagation());
  return label;
}

class Bar {
  constructor(node, scope) {
    this.scope = scope;
    this.take = button('', () => this.claim(), 'btn btn-default');
    this.none = button('Vælg ingen', () => this.clear(), 'btn btn-link');
    this.actions = element('div', { className: 'claim-actions' }, this.take, this.none);
    this.told = element('div', { className: 'claim-told' });
    this.told.setAttribute('role', 'status');
    this.close = button('Luk', () => this.tell([]), 'btn btn-link');
    this.close.hidden = true;
    this.node = element(
      'div',
      { className: 'worklist-claims' },
      this.actions,
      this.told,
      this.close
    );
    node.append(this.node);
    this.draw();
  }

  draw() {
    this.actions.hidden = chosen.size === 0;
    this.take.textContent = `Tag ${tasks(chosen.size)}`;
  }

  clear() {
    chosen.clear();
    document.querySelectorAll('.card-choice input').forEach((box) => {
      box.checked = false;
    });
    this.draw();
  }

  async claim() {
    this.take.disabled = true;
    const results = await server.claim([...chosen]);
    this.take.disabled = false;
    if (!results) {
      this.tell([NO_ANSWER]);
      return;
    }
    const refused = results.filter(({ refusal }) => refusal);
    const number = results.length - refused.length;
    this.clear();
    this.tell([
      ...(number > 0 ? [`Du har taget ${tasks(number)}. Se dem under »Mine opgaver«.`] : []),
      ...refused.map(({ name, refusal }) => `Ikke taget: ${name}, for ${refusal}.`)
    ]);
    this.scope.$applyAsync(() => {
      this.scope.$root.$broadcast('refresh');
      this.scope.$root.$broadcast('worklist.changed');
    });
  }

  tell(lines) {
    this.told.replaceChildren(...lines.map((text) => element('p', {}, text)));
    this.close.hidden = lines.length === 0;
  }
}

export const claims = {
  id: 'worklist.claims',
  pluginPoint: 'tasklist.list',
  priority: 300,
  render(node, facts, scope) {
    bar = new Bar(node, scope);
    const data = scope.tasklistData.newChild(scope);
    let filter;
    data.observe('currentFilter', (now) => {
      if (filter && now?.id !== filter) {
        bar.clear();
        bar.tell([]);
      }
      filter = now?.id;
    });
    // What is no longer in sight is not taken by mistake.
    data.observe('taskList', ({ _embedded: list }) => {
      const shown = list?.task?.map(({ id }) => id);
      if (shown) {
        [...chosen].filter((id) => !shown.includes(id)).forEach((id) => chosen.delete(id));
        bar.draw();
      }
    });
  }
};
