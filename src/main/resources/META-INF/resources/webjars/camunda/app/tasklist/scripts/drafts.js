/*
 * Keeps what somebody types into the form of a task, from a moment after the last key, on the
 * server, and puts it back when the task is opened again: in another window, after a reload, on
 * another machine. Takes the place of Tasklist's own "Gem", which kept it in the browser for
 * whoever used it next.
 */
import { keep } from './drafts/keeper.js';
import { keptDrafts } from './drafts/kept.js';
import { belongTo } from './drafts/stash.js';
import { FORM_DIRECTIVE, KEPT_FORM, TASKLIST } from './shipped.js';

// What the stock button left behind belongs to nobody known.
Object.keys(localStorage)
  .filter((key) => key.startsWith(KEPT_FORM))
  .forEach((key) => localStorage.removeItem(key));

const tasklist = window.angular.module(TASKLIST);

// Registered with the whole webapp, which comes after what "submittable" does to its part of it.
tasklist.decorator(FORM_DIRECTIVE, [
  '$delegate',
  '$rootScope',
  ([directive], root) => {
    const { compile } = directive;
    directive.compile = (...what) => {
      const link = compile ? compile(...what) : directive.link;
      return (scope, element, attributes, controller) => {
        const { taskId } = controller.getParams();
        const person = root.authentication?.name;
        if (taskId && person) {
          const keeper = keep({ taskId, person, scope, element: element[0], controller, root });
          link(keeper.scope, element, attributes, keeper.controller);
        } else {
          link(scope, element, attributes, controller);
        }
      };
    };
    return [directive];
  }
]);

tasklist.run([
  '$rootScope',
  (root) => root.$watch('authentication.name', (person) => person && belongTo(person))
]);

export default [keptDrafts];
