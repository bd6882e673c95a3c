/*
 * Keeps what somebody types into the form of a task, from a moment after the last key, on the
 * server, and puts it back when the task is opened again: in another window, after a reload, on
 * another machine. Takes the place of Tasklist's own "Gem", which kept it in the browser for
 * whoever used it next.
 */
import { keep } from './drafts/keeper.js';
import { keptDrafts } from './drafts/kept.js';
import { belongTo } from './drafts/stash.js';
import { KEPT_FORM, TASKLIST } from './shipped.js';
import { aroundTaskForms } from './taskform.js';

// What the stock button left behind belongs to nobody known.
Object.keys(localStorage)
  .filter((key) => key.startsWith(KEPT_FORM))
  .forEach((key) => localStorage.removeItem(key));

aroundTaskForms((parts) => {
  const person = parts.root.authentication?.name;
  return person ? keep({ ...parts, person }) : parts;
});

window.angular.module(TASKLIST).run([
  '$rootScope',
  (root) => root.$watch('authentication.name', (person) => person && belongTo(person))
]);

export default [keptDrafts];
