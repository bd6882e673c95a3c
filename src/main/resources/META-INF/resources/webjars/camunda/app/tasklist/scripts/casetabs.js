/*
 * The case around its task: a head that tells where the case stands, and tabs with what there is to
 * know about it, without leaving the form. Made by the server as on the case page.
 */
import { element } from './absence/page.js';
import { caseKey } from './casekey.js';
import { Part } from './casetabs/part.js';
import { Tabs } from './casetabs/tabs.js';
import { HEAD_DIRECTIVE, TASK_BODY, TASK_CARD, TASK_TABS, TASKLIST } from './shipped.js';

const WITH_CASE = 'with-case';

class Surroundings {
  constructor(card, root) {
    this.card = card;
    const body = card.querySelector(`.${TASK_BODY}`);
    this.head = new Part(root);
    this.tabs = new Tabs(body, root);
    this.node = element(
      'div',
      { className: 'case-around', hidden: true },
      element('div', { className: 'case-head-place' }, this.head.node),
      this.tabs.list,
      this.tabs.panels
    );
    body.before(this.node);
  }

  async show(task, instance) {
    this.task = task;
    const key = instance && (await caseKey(instance));
    if (task !== this.task) {
      return;
    }
    this.node.hidden = !key;
    this.card.classList.toggle(WITH_CASE, Boolean(key));
    this.tabs.show(key, task);
    if (key) {
      this.backToForm();
      this.tabs.count(0);
      if (await this.head.load(`${key}/hoved`)) {
        this.tabs.count(Number(this.head.find('[data-notes]')[0]?.dataset.notes));
      }
    }
  }

  /** An address that was kept may open a tab of the webapp's own, whose row is not shown here. */
  backToForm() {
    const [first, ...others] = this.card.querySelectorAll(`.${TASK_BODY} .${TASK_TABS} > li`);
    if (others.some((tab) => tab.classList.contains('active'))) {
      first.querySelector('a').click();
    }
  }
}

window.angular.module(TASKLIST).decorator(HEAD_DIRECTIVE, [
  '$delegate',
  '$rootScope',
  ([directive], root) => {
    const { compile } = directive;
    directive.compile = (...parts) => (scope, element, ...rest) => {
      compile.apply(directive, parts)(scope, element, ...rest);
      let around;
      scope.$watch('task.id', (task) => {
        const card = element[0].closest(`.${TASK_CARD}`);
        if (card) {
          around ??= new Surroundings(card, root);
          around.show(task, scope.task?.processInstanceId);
        }
      });
    };
    return [directive];
  }
]);

export default [];
