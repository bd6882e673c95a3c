/* The line in a task's head that tells who has taken it. */
import * as page from './page.js';
import * as server from './server.js';

const LONGEST_REASON = 1000;
const TO_GROUP = '';

/** What who gives a task away has to know of a colleague: how much there is already, and if away. */
function withLoad({ name, openTasks, awayUntil }) {
  const load = openTasks === 1 ? '1 åben opgave' : `${openTasks} åbne opgaver`;
  const away = awayUntil ? `; har vikar til og med ${page.day(awayUntil)}` : '';
  return `${name} (${load}${away})`;
}

export class Holder {
  /**
   * @param parent where the line goes, last
   * @param onChanged called when the task has changed hands
   */
  constructor(parent, onChanged) {
    this.onChanged = onChanged;
    this.node = page.element('div', { className: 'task-holder' });
    parent.append(this.node);
  }

  async show(taskId) {
    this.taskId = taskId;
    this.node.replaceChildren();
    if (!taskId) {
      return;
    }
    // Without an answer the task is as Tasklist shows it.
    const view = await server.holder(taskId).catch(() => null);
    if (view?.taken && taskId === this.taskId) {
      this.draw(view);
    }
  }

  draw(view) {
    this.view = view;
    const who = view.mine ? 'dig' : view.holder;
    const since = view.since ? ` siden ${page.moment(view.since)}` : '';
    const parts = who ? [page.element('p', {}, `Taget af ${who}${since}`)] : [];
    const alert = page.alert();
    if (view.mayTakeOver) {
      parts.push(
        page.button('Overtag opgaven', () =>
          page.attempt(alert, async () => {
            await server.takeOver(this.taskId);
            this.onChanged();
          })
        )
      );
    }
    if (view.mayMove) {
      parts.push(page.button('Læg tilbage eller giv videre', () => this.ask()));
    }
    this.node.replaceChildren(...parts, alert);
  }

  ask() {
    const to = page.select([
      [TO_GROUP, 'Gruppen (læg opgaven tilbage)'],
      ...this.view.colleagues.map((colleague) => [colleague.id, withLoad(colleague)])
    ]);
    const reason = page.element('textarea', {
      className: 'form-control',
      rows: 2,
      maxLength: LONGEST_REASON,
      required: true
    });
    const alert = page.alert();
    const form = page.element(
      'form',
      { className: 'absence-form' },
      page.labelled('Til', to),
      page.labelled('Begrundelse', reason),
      page.element(
        'div',
        {},
        page.element('button', { type: 'submit', className: 'btn btn-primary' }, 'Udfør'),
        page.button('Fortryd', () => this.draw(this.view), 'btn btn-link')
      ),
      alert
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      page.attempt(alert, async () => {
        await (to.value === TO_GROUP
          ? server.giveBack(this.taskId, reason.value)
          : server.handOn(this.taskId, to.value, reason.value));
        this.onChanged();
      });
    });
    this.node.replaceChildren(form);
    reason.focus();
  }
}
