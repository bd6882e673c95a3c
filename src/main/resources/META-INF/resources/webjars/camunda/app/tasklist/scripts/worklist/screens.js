/*
 * On a narrow screen list and task are two screens: the task that is open takes the place of the
 * list, and a button leads back to where somebody was in the list. The style sheet does it by a
 * class of the page, so that nothing changes where both have room.
 */
import { button } from '../absence/page.js';
import { TASKLIST } from '../shipped.js';
import { services } from './services.js';

const OPEN = 'task-open';
const NARROW = window.matchMedia('(max-width: 767px)');

const scroller = () => document.querySelector('.page-wrap');

let leftAt = 0;

/** As long as the task's name stands nowhere on the screen, nobody knows where he or she is. */
function enter() {
  if (NARROW.matches && scroller()) {
    scroller().scrollTop = 0;
  }
}

function leave(task) {
  if (NARROW.matches && scroller()) {
    scroller().scrollTop = leftAt;
    document.querySelector(`.tasks-list a[href*="task=${task}"]`)?.focus({ preventScroll: true });
  }
}

window.angular.module(TASKLIST).run([
  '$rootScope',
  '$timeout',
  (root, timeout) => {
    let known;
    root.$watch(
      () => services.location.search().task,
      (task) => {
        if (task && !known) {
          leftAt = scroller()?.scrollTop ?? 0;
        }
        document.body.classList.toggle(OPEN, Boolean(task));
        if (task && task !== known) {
          timeout(enter);
        } else if (!task && known) {
          const left = known;
          timeout(() => leave(left));
        }
        known = task;
      }
    );
  }
]);

export const back = {
  id: 'worklist.back',
  pluginPoint: 'tasklist.task.action',
  priority: 1000,
  render(node, facts, scope) {
    const data = scope.taskData.newChild(scope);
    // Without a word to the list, which would be drawn anew and lose the place in it.
    const toList = () =>
      scope.$applyAsync(() => {
        services.search.updateSilently({ task: null, detailsTab: null });
        data.set('taskId', { taskId: null });
      });
    node.append(button('Tilbage til listen', toList, 'btn btn-link back-to-list'));
  }
};
